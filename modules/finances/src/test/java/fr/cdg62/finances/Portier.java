package fr.cdg62.finances;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/** An access check that lets one collectivité through. */
public final class Portier {
    private Portier() {}

    /** Lets this collectivité through, refuses the others as unknown. */
    public static Acces pour(String siren) {
        return Doublure.de(Acces.class, (methode, arguments) -> {
            if (!methode.equals("exigerCollectivite")) {
                return Doublure.INATTENDU;
            }
            if (!siren.equals(arguments[0])) {
                throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Collectivité introuvable.");
            }
            return null;
        });
    }
}
