package fr.cdg62.carriere.rapprochement;

import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.piece.PiecesDeplacees;
import fr.cdg62.carriere.rapprochement.LigneFusion.Objet;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Moves what is attached to a record to another, and back; every row moved is written in the merge. */
@ApplicationScoped
class Deplacements {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private PiecesDeplacees pieces;

    void faire(Fusion fusion) {
        em.createQuery("SELECT c.id FROM Carriere c WHERE c.agent = :agent", Long.class)
                .setParameter("agent", fusion.absorbe())
                .getResultList()
                .forEach(carriere -> fusion.deplacer(Objet.CARRIERE, carriere, null));
        confier(fusion, fusion.garde());
        Optional<Dossier> absorbe = dossiers.deAgent(fusion.absorbe());
        absorbe.ifPresent(source -> dossiers.deAgent(fusion.garde())
                .ifPresentOrElse(cible -> verser(fusion, source, cible), () -> attribuer(fusion, source)));
    }

    private void verser(Fusion fusion, Dossier source, Dossier cible) {
        Dossier verrouille = dossiers.verrouiller(cible.id());
        pieces.verser(source, verrouille)
                .forEach((piece, numero) -> fusion.deplacer(Objet.PIECE, piece, numero.orElse(null)));
        fusion.retenir(verrouille.dernierNumero());
    }

    private static void attribuer(Fusion fusion, Dossier source) {
        source.attribuer(fusion.garde());
        fusion.deplacer(Objet.DOSSIER, source.id(), null);
    }

    void defaire(Fusion fusion) {
        confier(fusion, fusion.absorbe());
        de(fusion, Objet.DOSSIER).forEach(l -> dossiers.lire(l.cible()).attribuer(fusion.absorbe()));
        List<LigneFusion> versees = de(fusion, Objet.PIECE);
        if (!versees.isEmpty()) {
            rendre(fusion, versees);
        }
    }

    private void rendre(Fusion fusion, List<LigneFusion> versees) {
        Dossier cible = dossiers.verrouiller(
                dossiers.deAgent(fusion.garde()).orElseThrow().id());
        if (cible.dernierNumero() != fusion.dernierNumero()) {
            throw new DemandeRefusee(
                    CodeProbleme.FUSION_IMPOSSIBLE,
                    "Des pièces ont été intégrées au dossier depuis ce rapprochement : le défaire romprait leur"
                            + " numérotation.");
        }
        Dossier source = dossiers.deAgent(fusion.absorbe()).orElseThrow();
        long numerotees = versees.stream().filter(l -> l.ancienNumero() != null).count();
        versees.forEach(ligne -> pieces.rendre(ligne.cible(), source, ligne.ancienNumero()));
        cible.revenirDe((int) numerotees);
    }

    private void confier(Fusion fusion, long agent) {
        List<Long> ids =
                de(fusion, Objet.CARRIERE).stream().map(LigneFusion::cible).toList();
        if (!ids.isEmpty()) {
            em.createQuery("UPDATE Carriere c SET c.agent = :agent WHERE c.id IN :ids")
                    .setParameter("agent", agent)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private static List<LigneFusion> de(Fusion fusion, Objet objet) {
        return fusion.lignes().stream().filter(l -> l.objet() == objet).toList();
    }
}
