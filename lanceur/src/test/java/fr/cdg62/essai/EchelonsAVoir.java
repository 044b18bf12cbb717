package fr.cdg62.essai;

import java.util.function.LongConsumer;

/** Avancements d'échelon made for the pages of the tests. */
public final class EchelonsAVoir {
    private EchelonsAVoir() {}

    /** A run that is over, with proposals that no collectivité has received. */
    public static long campagneAEnvoyer() {
        Echelons.cinquieme("FICTIF-ENVOI", Offre.jour().minusMonths(10));
        return Echelons.calculer(Objets.ABLAIN).getJsonNumber("id").longValue();
    }

    /** Does something while the agent of the demonstration has a career whose sixth échelon was notified to him. */
    public static void avecUnArreteNotifie(LongConsumer action) {
        long carriere = Echelons.cinquieme("FICTIF-NOTIFIE", Offre.jour().minusMonths(13));
        Echelons.calculer(Objets.ABLAIN);
        String chemin = Echelons.chemin(Echelons.proposition(carriere, 6));
        Echelons.survenir("cdg.carriere", chemin, "PROPOSER");
        Echelons.survenir("secretaire", chemin, "EDITER");
        Echelons.survenir("maire", chemin, "SIGNER");
        Echelons.survenir("secretaire", chemin, "NOTIFIER");
        long avant = CarrieresFictives.rattacher(carriere);
        try {
            action.accept(carriere);
        } finally {
            CarrieresFictives.rendre(carriere, avant);
        }
    }
}
