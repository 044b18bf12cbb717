package fr.cdg62.carriere.position;

/** A rule on the acts of a career. */
@FunctionalInterface
interface Regle {
    void examiner(ActeEtudie etude, Constats constats);
}
