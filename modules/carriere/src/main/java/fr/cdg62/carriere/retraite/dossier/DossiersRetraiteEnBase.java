package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.LigneDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.RechercheDossiersRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.identite.Visibles;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/** The dossiers in the database. */
@ApplicationScoped
public class DossiersRetraiteEnBase {
    private static final Tri TRI =
            new Tri(Map.of("agent", "e.agent", "effet", "e.demande.effet"), "effet", "e.demande.effet, e.agent, e.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(DossierRetraite dossier) {
        em.persist(dossier);
        em.flush();
    }

    boolean connait(long id) {
        return em.find(DossierRetraite.class, id) != null;
    }

    void enregistrer() {
        em.flush();
    }

    DossierRetraite lire(long id) {
        DossierRetraite dossier = em.find(DossierRetraite.class, id);
        if (dossier == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce dossier de retraite n'existe pas.");
        }
        return dossier;
    }

    /** RETRAITE_EN_COURS when a dossier of this type lives for the agent. */
    void exigerSeul(long agent, TypePension type) {
        vivant(agent, type).ifPresent(id -> {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_EN_COURS,
                    "Un dossier de %s existe déjà pour cet agent (n° %d).".formatted(type.libelle(), id),
                    "carriere");
        });
    }

    /** The dossier of this type that lives for the agent. */
    Optional<Long> vivant(long agent, TypePension type) {
        return em.createQuery(
                        "SELECT e.id FROM DossierRetraite e JOIN Carriere c ON c.id = e.carriere WHERE c.agent = :agent"
                                + " AND e.type = :type AND e.etat <> :fini",
                        Long.class)
                .setParameter("agent", agent)
                .setParameter("type", type)
                .setParameter("fini", EtatDossierRetraite.ANNULEE)
                .getResultStream()
                .findFirst();
    }

    Page<LigneDossierRetraite> chercher(RechercheDossiersRetraite demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, DossierRetraite.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.carriere = :carriere", "carriere", demande.carriere())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .filtrer("e.type = :type", "type", demande.type())
                .filtrer(
                        "e.etat IN :etats",
                        "etats",
                        demande.attente() == null ? null : EtatDossierRetraite.quiAttendent(demande.attente()))
                .commencePar(demande.texte(), "e.agent")
                .page(demande.page(), TRI)
                .vers(DossierRetraite::ligne);
    }
}
