package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The position decided can follow the one before ({@link MachinePosition}); nothing follows the end of a career. */
final class RegleTransition implements Regle {
    private static final String SOURCE = "CGFP, art. L511-1";
    private static final String HORS_CADRES = "POSITION_HORS_CADRES_OUVERTE";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        etude.faits().stream()
                .map(Fait::du)
                .filter(du -> etude.avant().position(du).estFinale())
                .findFirst()
                .ifPresent(du -> constats.refuser(
                        CodeProbleme.POSITION_TRANSITION,
                        "La carrière a pris fin (%s) : plus rien ne la change au %s."
                                .formatted(etude.avant().position(du).libelle(), courte(du)),
                        SOURCE,
                        "changements"));
        etude.positions().forEach(fait -> passer(etude, fait, constats));
    }

    private static void passer(ActeEtudie etude, Fait fait, Constats constats) {
        TypePosition de = precedente(etude, fait.du());
        TypePosition vers = ActeEtudie.type(fait);
        if (!de.estFinale() && !MachinePosition.TABLE.depuis(de).contains(vers)) {
            constats.refuser(
                    CodeProbleme.POSITION_TRANSITION,
                    "De « %s », on ne passe pas à « %s ». Possible : %s."
                            .formatted(de.libelle(), vers.libelle(), possibles(de)),
                    SOURCE,
                    "changements");
        }
        boolean supprimee = vers == TypePosition.HORS_CADRES || vers == TypePosition.SERVICE_NATIONAL;
        if (supprimee && etude.seuils().si(HORS_CADRES, fait.du()).isEmpty()) {
            constats.refuser(
                    CodeProbleme.POSITION_TRANSITION,
                    "La position « %s » a été supprimée en 2016 : seules se poursuivent celles qui étaient en cours."
                            .formatted(vers.libelle()),
                    "loi n° 2016-483 du 20 avril 2016",
                    "changements");
        }
    }

    /** The position in force that day, or, when none is, the one that ended the day before. */
    private static TypePosition precedente(ActeEtudie etude, LocalDate jour) {
        TypePosition ceJour = etude.avant().position(jour);
        return ceJour == TypePosition.ACTIVITE ? etude.avant().position(jour.minusDays(1)) : ceJour;
    }

    private static String possibles(TypePosition de) {
        return MachinePosition.TABLE.depuis(de).stream()
                .map(TypePosition::libelle)
                .collect(Collectors.joining(", "));
    }
}
