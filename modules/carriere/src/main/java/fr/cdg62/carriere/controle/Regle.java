package fr.cdg62.carriere.controle;

/** A rule on the acts of a career. */
@FunctionalInterface
public interface Regle {
    void examiner(ActeEtudie etude, Constats constats);
}
