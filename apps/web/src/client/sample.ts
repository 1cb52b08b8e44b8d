/** An article of our own to try the page with, furniture and all. */
export const SAMPLE = `Updated 12 March 2024 at 09:15 GMT

Island ferry to sail again after a winter on the rocks

Reported by: Marit Solheim
Picture credit: Harbour Board

The ferry that links Skarvøy with the mainland will sail again on 2 April, nine months after it ran aground in thick fog. The repair cost £4.2 million, twice the first estimate, because divers found that the rudder had cracked as well.

Advertisement

A winter of small boats

Since July the island's 312 people have relied on two fishing boats and a helicopter that flies only on Mondays. The school lost its music teacher, Amina Diallo, who could no longer travel in from Bergholm. Fresh milk ran out eleven times, according to the shop's own tally.

"We learned how much of an island is held together by one timetable," said Tomasz Wierzbicki, who chairs the Skarvøy council.

What the inquiry found

An inquiry led by Judge Leilani Kahale blamed neither the captain nor the crew. It found that the lighthouse on Gull Point had been dark for three nights, and that the Coastal Agency had been told and did nothing. The agency has accepted the findings and will replace the lamp with a solar one before the autumn storms.

Not everyone is content. Fishermen who carried passengers all winter have asked for £90,000 in fuel costs, and the county has offered half. Wierzbicki expects a settlement by June.

The first crossing will be free, and the school choir plans to sing on the upper deck.

Advertisement

Published 11 March 2024 at 18:40 GMT
`;
