package fr.cdg62.carriere.echelon.envoi;

/** A proposal to send; public for the constructor expression. */
public record AEnvoyer(long id, String siren) {
    /** Comes before all of them. */
    static final AEnvoyer AVANT_TOUTES = new AEnvoyer(0, "");
}
