package fr.cdg62.carriere.nomenclature;

import fr.cdg62.carriere.api.nomenclature.RubriqueVue;
import fr.cdg62.carriere.api.nomenclature.TypePieceVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nomenclature in force at a date. */
@ApplicationScoped
public class Nomenclature {
    private static final String EN_VIGUEUR = " AND e.debut <= :jour AND (e.fin IS NULL OR e.fin >= :jour)";

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** The type of a piece; SAISIE_INVALIDE on {@code type} when the nomenclature has no such code at the date. */
    public RegleType type(String code, LocalDate jour) {
        return em.createQuery("SELECT e FROM TypePiece e WHERE e.code = :code" + EN_VIGUEUR, TypePiece.class)
                .setParameter("code", Saisie.present(code, "type"))
                .setParameter("jour", jour)
                .getResultStream()
                .findFirst()
                .map(TypePiece::regle)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "« %s » n'est pas un type de pièce de la nomenclature.".formatted(code),
                        "type"));
    }

    /** Every type, by rubrique. */
    public List<TypePieceVue> types(LocalDate jour) {
        return enVigueur(jour).map(TypePiece::vue).toList();
    }

    /** What every type commands, by code. */
    public Map<String, RegleType> regles(LocalDate jour) {
        return enVigueur(jour).map(TypePiece::regle).collect(Collectors.toMap(RegleType::code, regle -> regle));
    }

    private Stream<TypePiece> enVigueur(LocalDate jour) {
        return em.createQuery(
                        "SELECT e FROM TypePiece e WHERE 1 = 1" + EN_VIGUEUR + " ORDER BY e.rubrique, e.libelle",
                        TypePiece.class)
                .setParameter("jour", jour)
                .getResultStream();
    }

    /** The 21 rubriques. */
    public List<RubriqueVue> rubriques(LocalDate jour) {
        return em.createQuery(
                        "SELECT e FROM Rubrique e WHERE 1 = 1" + EN_VIGUEUR + " ORDER BY e.numero", Rubrique.class)
                .setParameter("jour", jour)
                .getResultStream()
                .map(Rubrique::vue)
                .toList();
    }

    /** Codes of the types that the dossier of an agent of this status must hold. */
    public List<String> obligatoires(String statut, LocalDate jour) {
        return em.createQuery(
                        "SELECT e FROM PieceObligatoire e WHERE e.statut = :statut" + EN_VIGUEUR
                                + " ORDER BY e.typePiece",
                        PieceObligatoire.class)
                .setParameter("statut", statut)
                .setParameter("jour", jour)
                .getResultStream()
                .map(PieceObligatoire::typePiece)
                .toList();
    }
}
