package nl.aantafel.statute;

/** Why a day does not count as a working day: its Dutch name and the article that says so. */
record OffDay(String name, Article article) {}
