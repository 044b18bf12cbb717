package fr.cdg62.carriere.stage.calcul;

import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads absences and part time out of a career; what is still running is cut on the day of the décompte. */
public final class FaitsDuStage {
    private static final int PLEIN = 100;

    private final List<Absence> absences = new ArrayList<>();
    private final List<TempsPartiel> tempsPartiels = new ArrayList<>();

    /** Reads from the first day of the stage on. */
    public FaitsDuStage(Chronologie chronologie, LocalDate debut, LocalDate jour) {
        LocalDate arret = jour.isBefore(debut) ? debut : jour;
        for (Segment segment : chronologie.segments(Periode.depuis(debut))) {
            Periode periode = segment.periode().estOuverte()
                    ? Periode.entre(
                            segment.periode().debut(),
                            arret.isBefore(segment.periode().debut())
                                    ? segment.periode().debut()
                                    : arret)
                    : segment.periode();
            lire(segment, periode);
        }
    }

    private void lire(Segment segment, Periode periode) {
        EffetAbsence effet = effet(segment);
        if (effet != EffetAbsence.SANS_EFFET) {
            absences.add(new Absence(periode, effet, libelle(segment)));
        }
        if (segment.quotite() != null && segment.quotite().intValue() < PLEIN) {
            tempsPartiels.add(new TempsPartiel(
                    segment.periode().estOuverte()
                            ? Periode.entre(periode.debut(), periode.debut().plusYears(10))
                            : periode,
                    segment.quotite().intValue()));
        }
    }

    private static EffetAbsence effet(Segment segment) {
        if (segment.conge() != null) {
            return effet(segment.conge());
        }
        return switch (segment.position()) {
            case ACTIVITE, MISE_A_DISPOSITION, DETACHEMENT -> EffetAbsence.SANS_EFFET;
            default -> EffetAbsence.NON_REMUNERE;
        };
    }

    /** Effect of a congé on the stage (CGFP, art. R327-55 to R327-71). */
    static EffetAbsence effet(TypeConge conge) {
        return switch (conge) {
            case MATERNITE, PATERNITE, ADOPTION -> EffetAbsence.CONGE_NAISSANCE;
            case MALADIE_ORDINAIRE, LONGUE_MALADIE, LONGUE_DUREE, GRAVE_MALADIE, CITIS, FORMATION_PROFESSIONNELLE ->
                EffetAbsence.CONGE_REMUNERE;
            case PRESENCE_PARENTALE, SOLIDARITE_FAMILIALE, PROCHE_AIDANT -> EffetAbsence.JOURS_OUVRES;
            case FORMATION_SYNDICALE, CITOYENNETE, REPRESENTATION, RESERVE, DECHARGE_SYNDICALE, COOPERATION, REPRISE ->
                EffetAbsence.SANS_EFFET;
            default -> EffetAbsence.NON_REMUNERE;
        };
    }

    private static String libelle(Segment segment) {
        TypePosition position = segment.position();
        return segment.conge() == null ? position.libelle() : segment.conge().libelle();
    }

    public List<Absence> absences() {
        return List.copyOf(absences);
    }

    public List<TempsPartiel> tempsPartiels() {
        return List.copyOf(tempsPartiels);
    }
}
