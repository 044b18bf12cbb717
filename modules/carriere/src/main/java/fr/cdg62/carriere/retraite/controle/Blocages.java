package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;

/** The anomalies that keep an account, or what is to join it, from going further. */
public final class Blocages {
    private Blocages() {}

    /** Those of these anomalies that block. */
    public static List<Constat> parmi(List<Constat> constats) {
        return constats.stream()
                .filter(constat -> constat.gravite() == Gravite.BLOQUANT)
                .toList();
    }

    /** CIR_BLOQUE with how many they are and what the first one says; nothing without any. */
    public static void refuser(List<Constat> blocages) {
        if (!blocages.isEmpty()) {
            Constat premier = blocages.get(0);
            throw new DemandeRefusee(
                    CodeProbleme.CIR_BLOQUE,
                    "%d anomalie(s) bloquante(s). %s (%s)"
                            .formatted(blocages.size(), premier.message(), premier.code()),
                    premier.champ());
        }
    }
}
