package fr.cdg62.carriere.controle;

import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.avancement.nomination.ClassementAuGrade;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An act under study, with all that its rules look at.
 *
 * @param faits the changes of the act
 * @param avant the career without the act
 * @param apres the career with it
 * @param naissance day of birth of the agent
 * @param jour today
 * @param avancements the rule on avancements d'échelon; asked only by an act that pronounces one
 * @param classements where the tables place an agent who advances to a grade; asked only by an act that makes him
 * @param decisions what was decided elsewhere; asked only by an act that carries it out
 */
public record ActeEtudie(
        NouvelActe acte,
        List<Fait> faits,
        Chronologie avant,
        Chronologie apres,
        LocalDate naissance,
        LocalDate jour,
        Seuils seuils,
        GrillesDuJour grilles,
        Supplier<ControleAvancement> avancements,
        Supplier<ClassementAuGrade> classements,
        Decisions decisions) {

    /** The positions the act decides. */
    public List<Fait> positions() {
        return faits.stream()
                .filter(fait -> fait.nature() == NatureFait.POSITION)
                .toList();
    }

    public List<Fait> positions(TypePosition type) {
        return positions().stream().filter(fait -> type(fait) == type).toList();
    }

    public static TypePosition type(Fait fait) {
        return ((Valeur.DePosition) fait.valeur()).type();
    }

    public static MotifPosition motif(Fait fait) {
        return ((Valeur.DePosition) fait.valeur()).motif();
    }

    /** Whether the facts come from an earlier system: what was done then is not judged again. */
    public boolean estReprise() {
        return acte.type() == TypeActe.REPRISE;
    }

    /** The stretch that ends the day before the fact, if it is the same position for the same reason. */
    public Optional<Segment> renouvelle(Fait fait) {
        LocalDate veille = fait.du().minusDays(1);
        return avant.debut()
                .filter(debut -> !debut.isAfter(veille))
                .map(debut -> avant.segments(Periode.entre(debut, veille)))
                .map(segments -> segments.get(segments.size() - 1))
                .filter(dernier -> dernier.position() == type(fait) && dernier.motif() == motif(fait));
    }

    /** The stretches of the career with the act, from its first day on. */
    public List<Segment> segments() {
        return apres.debut().map(debut -> apres.segments(Periode.depuis(debut))).orElse(List.of());
    }
}
