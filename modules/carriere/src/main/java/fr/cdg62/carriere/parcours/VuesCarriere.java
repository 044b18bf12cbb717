package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.FicheCarriere;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.SegmentVue;
import fr.cdg62.carriere.api.parcours.SituationVue;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.chronologie.Traduction;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A chronology as the outside reads it. */
public final class VuesCarriere {
    private VuesCarriere() {}

    /**
     * The career on a day.
     *
     * @param connuLe day of the knowledge
     */
    public static FicheCarriere fiche(Carriere carriere, Chronologie chronologie, LocalDate au, LocalDate connuLe) {
        return new FicheCarriere(
                carriere.vue(),
                au,
                connuLe,
                chronologie.statut(au).orElse(null),
                chronologie.situation(au).map(VuesCarriere::situation).orElse(null),
                chronologie.position(au),
                segments(chronologie),
                chronologie.situations().stream().map(VuesCarriere::situation).toList(),
                faits(chronologie));
    }

    private static List<SegmentVue> segments(Chronologie chronologie) {
        return chronologie.debut().map(debut -> chronologie.segments(Periode.depuis(debut))).orElse(List.of()).stream()
                .map(VuesCarriere::segment)
                .toList();
    }

    private static List<Changement> faits(Chronologie chronologie) {
        return Stream.of(NatureFait.values())
                .flatMap(nature -> chronologie.de(nature).stream())
                .map(Traduction::changement)
                .toList();
    }

    private static SituationVue situation(Situation situation) {
        return new SituationVue(
                situation.depuis(),
                situation.grade(),
                situation.echelon(),
                situation.anciennete().texte());
    }

    private static SegmentVue segment(Segment s) {
        return new SegmentVue(
                s.periode().debut(),
                s.periode().fin(),
                libelle(s),
                s.statut(),
                s.position(),
                s.motif(),
                s.conge(),
                s.quotite(),
                s.motifTemps(),
                s.heures(),
                s.activite());
    }

    private static String libelle(Segment s) {
        if (s.conge() != null) {
            return s.conge().libelle();
        }
        if (s.motif() == null || s.motif().libelle().startsWith(s.position().libelle())) {
            return s.motif() == null ? s.position().libelle() : s.motif().libelle();
        }
        String motif = s.motif().libelle();
        return s.position().libelle() + " : " + motif.substring(0, 1).toLowerCase(Locale.FRENCH) + motif.substring(1);
    }
}
