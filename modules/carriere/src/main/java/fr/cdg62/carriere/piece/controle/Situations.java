package fr.cdg62.carriere.piece.controle;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.socle.calendrier.DateFrancaise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** What the careers and the grids say, to compare an act with. */
@ApplicationScoped
class Situations {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Grilles grilles;

    /** Statut and position on the eve of the effect: what the act itself changes does not count against it. */
    SituationConnue avant(long agent, LocalDate effet) {
        List<Long> carrieres = em.createQuery("SELECT c.id FROM Carriere c WHERE c.agent = :agent", Long.class)
                .setParameter("agent", agent)
                .getResultList();
        if (effet == null || carrieres.isEmpty()) {
            return SituationConnue.INCONNUE;
        }
        LocalDate veille = effet.minusDays(1);
        return chronologies.de(carrieres).values().stream()
                .filter(c -> c.debut().filter(debut -> !debut.isAfter(veille)).isPresent())
                .findFirst()
                .map(c -> situation(c, veille))
                .orElse(SituationConnue.INCONNUE);
    }

    private static SituationConnue situation(Chronologie chronologie, LocalDate veille) {
        return new SituationConnue(
                chronologie.statut(veille).map(Enum::name).orElse(null),
                chronologie.position(veille).name());
    }

    /** Fault of the échelon or of the index against the grid in force at the effect, null when there is none to see. */
    String fauteDeGrille(NouvellePiece piece) {
        if (piece.grade() == null || piece.echelon() == null || piece.dateEffet() == null) {
            return null;
        }
        Grille grille = grilles.toutes(piece.dateEffet()).get(piece.grade());
        if (grille == null) {
            return connu(piece.grade()) ? null : "Le grade « %s » n'est pas connu.".formatted(piece.grade());
        }
        String date = DateFrancaise.courte(piece.dateEffet());
        if (!grille.contient(piece.echelon())) {
            return "L'échelon %d n'existe pas dans la grille du grade %s en vigueur au %s, qui en compte %d."
                    .formatted(piece.echelon(), piece.grade(), date, grille.dernier());
        }
        int attendu = grille.echelon(piece.echelon()).indiceBrut();
        if (piece.indiceBrut() == null || piece.indiceBrut() == attendu) {
            return null;
        }
        return "L'indice brut de l'échelon %d du grade %s au %s est %d et non %d."
                .formatted(piece.echelon(), piece.grade(), date, attendu, piece.indiceBrut());
    }

    private boolean connu(String grade) {
        return grilles.grades().stream().map(GradeVue::code).anyMatch(grade::equals);
    }
}
