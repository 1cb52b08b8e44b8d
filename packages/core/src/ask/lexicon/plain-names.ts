/** Names that people of one language give: men's, women's and surnames. */
export interface PlainNames {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
}

function readRows(men: string, women: string, surnames: string): PlainNames {
  const [hers, his, theirs] = [women, men, surnames].map((row) => row.trim().split(/\s+/u));
  return { men: his ?? [], women: hers ?? [], surnames: theirs ?? [] };
}

/**
 * Plain names by language, for making up people that could stand beside somebody few readers know; our own
 * choice, of surnames that no head of state or star of theirs bears.
 */
export const PLAIN_NAMES: readonly PlainNames[] = [
  readRows(
    `James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
    Donald Steven Stephen Paul Andrew Kenneth Kevin Brian Timothy Ronald Jason Jeffrey Ryan Jacob Gary Nicholas Eric
    Jonathan Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Raymond Patrick Jack Dennis Jerry Aaron Adam
    Nathan Douglas Peter Kyle Keith Roger Sean Ethan Austin Lawrence Simon Stuart Ian Neil Graham Martin Philip Alan
    Colin Derek Geoffrey Nigel Trevor Craig Darren Lee Gareth Duncan Malcolm Barry Bruce Carl Chris Dan Dave Greg Jeff
    Jim Joe Ken Mike Nick Phil Rob Ron Steve Tim Tom Tony Luke Liam Connor Callum Oliver Harry George Edward Henry Ben
    Sam Max Alex Dylan Logan Tyler Jordan Evan Joel Curtis Wayne Glenn Russell Randy Todd Chad Brad Brett Doug`,
    `Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley
    Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy
    Angela Shirley Brenda Emma Anna Pamela Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria
    Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea
    Hannah Megan Cheryl Jacqueline Martha Kate Katie Lucy Chloe Sophie Charlotte Holly Gemma Claire Louise Natalie
    Natasha Fiona Alison Hilary Wendy Tracy Tracey Paula Jane Anne Ann Julia Caroline Sally Sue Kim Beth Abigail Grace
    Zoe Molly Erin Vanessa Alice Rosie Jill Gail Dawn Lindsay Leslie Robin Stacey Paige Danielle Cathy Felicia`,
    `Aldridge Ashworth Barlow Bellamy Blakely Brennan Calloway Cartwright Chadwick Corrigan Dalton Denholm Dunmore
    Eastwick Ellwood Fairley Fenwick Forsyth Gallagher Garrison Gilmore Halloran Hargrove Haskell Holloway Jessop
    Kendrick Kilbride Langley Lockhart Lowther Mallory Marsden Mercer Merrick Newcombe Norwood Ormond Palmer Pembroke
    Prescott Quigley Radcliff Rafferty Redfern Ridley Rowland Sheldon Sinclair Stanton Talbot Thornton Tillman Upton
    Vickers Wakefield Walcott Weldon Whitaker Winslow Woodruff Yardley`,
  ),
  readRows(
    `Carlos Javier Miguel Jose Juan Luis Jorge Pedro Manuel Francisco Antonio Fernando Ricardo Eduardo Rafael Alejandro
    Diego Sergio Pablo Enrique Raul Alberto Roberto Hector Oscar Ramon Jesus Ernesto Arturo Salvador`,
    `Carmen Isabel Rosa Lucia Elena Teresa Ana Beatriz Pilar Dolores Mercedes Alejandra Gabriela Juana Guadalupe Marisol
    Esperanza Luz Consuelo Ximena`,
    `Aguilar Alonso Barrera Caballero Cordero Delgado Espinoza Figueroa Gallardo Herrero Ibarra Jimenez Lozano Maldonado
    Montero Navarro Ortega Paredes Quintana Robles Salazar Trujillo Valverde Zamora`,
  ),
  readRows(
    `Mohammed Mohammad Muhammad Ahmed Ahmad Ali Hassan Hussein Omar Ibrahim Khalid Khaled Abdul Yusuf Youssef Tariq
    Mustafa Mahmoud Karim Samir Bilal Rashid Hamid Nasser Imran Faisal Salman Walid Anwar Abdullah`,
    `Fatima Aisha Ayesha Amina Layla Leila Maryam Zainab Khadija Noor Samira Yasmin Nadia Huda Rania Salma Hanan Zahra`,
    `Aziz Bashir Chaudhry Darwish Fadel Ghani Habib Jabbar Kamal Latif Malik Mansour Nabil Osman Qasim Rahman Saleh
    Shafiq Taha Wahab Yaqub Zaman`,
  ),
  readRows(
    `Rajesh Sanjay Amit Vijay Anil Sunil Ravi Suresh Ramesh Rahul Rohit Ashok Manoj Deepak Vikram Arun Ajay Anand Prakash
    Dinesh Mahesh Naresh Karan Arjun Nikhil Kumar`,
    `Priya Anita Sunita Kavita Deepa Neha Pooja Meera Lakshmi Shalini Rekha Anjali Nisha Divya Asha Radha Swati Geeta`,
    `Agarwal Bhatia Chopra Deshmukh Goswami Iyer Joshi Kapoor Kulkarni Mehta Mishra Nair Pandey Pillai Rao Saxena Sharma
    Shetty Srivastava Tiwari Trivedi Verma`,
  ),
  readRows(
    `Ivan Sergei Sergey Dmitry Alexei Alexey Nikolai Mikhail Andrei Andrey Vladimir Igor Oleg Yuri Boris Pavel Viktor
    Anatoly Vasily Konstantin Maxim Roman Evgeny Yevgeny Vitaly`,
    `Olga Natalia Svetlana Irina Tatiana Elena Marina Anastasia Ekaterina Galina Lyudmila Oksana Yelena Alina Larisa Vera`,
    `Antonov Belov Chernov Denisov Filatov Gusev Kiselev Kozlov Lebedev Morozov Nikitin Orlov Panin Rybakov Sidorov
    Sokolov Tarasov Vinogradov Volkov Zaitsev`,
  ),
  readRows(
    `Pierre Jean Michel Philippe Francois Jacques Henri Laurent Nicolas Olivier Pascal Thierry Yves Alain Bernard Claude
    Didier Gerard Guy Marcel Mathieu Antoine Julien Sebastien Xavier`,
    `Marie Nathalie Isabelle Sylvie Catherine Monique Chantal Brigitte Camille Sandrine Valerie Veronique Aurelie Celine
    Juliette Amelie Simone`,
    `Barbier Besson Blanchet Carpentier Chevalier Deschamps Fontaine Garnier Guillot Lacroix Lambert Lefevre Marchand
    Mercier Morel Perrin Renaud Rousseau Tessier Vasseur`,
  ),
  readRows(
    `Hans Klaus Wolfgang Jurgen Jürgen Stefan Dieter Helmut Werner Heinz Uwe Bernd Matthias Andreas Markus Sven Lars
    Torsten Gunther Günther Rainer Ulrich Karl Otto Friedrich Philipp`,
    `Petra Sabine Monika Ursula Renate Birgit Heike Ingrid Katrin Anke Silke Greta Heidi Gisela Ute Anja`,
    `Albrecht Baumann Brandt Dietrich Engel Fischer Gebhardt Hartmann Hoffmann Keller Krause Lehmann Lindner Neumann
    Pohl Richter Schreiber Seidel Vogel Wagner Winkler Ziegler`,
  ),
];
