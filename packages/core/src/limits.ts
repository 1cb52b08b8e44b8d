/**
 * Values that core keeps to and that the apps tell people of, in one place; it loads nothing else, so a
 * command line can read it before it knows what to do.
 */

/** The kinds a quiz can be asked for, the default first; `mixed` takes turns. */
export const QUIZ_KINDS = ["choice", "typed", "mixed"] as const;

/** How many questions a quiz has unless it is told otherwise, and at most. */
export const DEFAULT_QUESTIONS = 10;
export const MOST_QUESTIONS = 100;

/** How many forms of a quiz are made together; more neighbours than this a pupil has not. */
export const FEWEST_FORMS = 2;
export const MOST_FORMS = 4;

/** Silent reading of English non-fiction, words a minute (Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047). */
export const READING_WORDS_PER_MINUTE = 238;
