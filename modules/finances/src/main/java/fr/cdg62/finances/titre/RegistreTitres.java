package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.RechercheTitres;
import fr.cdg62.finances.api.titre.TitreResume;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.Titres;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Reading of the titres issued. */
@Stateless
public class RegistreTitres implements Titres {

    private static final String FILTRE = " from Titre t where (:siren is null or t.siren = :siren)"
            + " and (:type is null or t.type = :type) and t.dateEmission between :du and :au";

    @Inject
    private Acces acces;

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public Page<TitreResume> liste(RechercheTitres recherche) {
        exigerPerimetre(recherche.siren());
        List<TitreResume> titres = filtrer(
                        em.createQuery("select t" + FILTRE + " order by t.dateEmission desc, t.id desc", Titre.class),
                        recherche)
                .setFirstResult(recherche.page().premier())
                .setMaxResults(recherche.page().taille())
                .getResultStream()
                .map(Titre::resume)
                .toList();
        long total = filtrer(em.createQuery("select count(t)" + FILTRE, Long.class), recherche)
                .getSingleResult();
        return Page.de(recherche.page(), titres, total);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public TitreVue lire(long id) {
        Titre titre = em.find(Titre.class, id);
        if (titre == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce titre de recettes n'existe pas.");
        }
        acces.exigerCollectivite(titre.siren());
        return titre.vue();
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public List<TitreVue> parOrigine(String siren, String origine) {
        acces.exigerCollectivite(siren);
        return em.createQuery(
                        "select distinct t from Titre t left join fetch t.lignes"
                                + " where t.siren = :siren and t.origine = :origine order by t.id",
                        Titre.class)
                .setParameter("siren", siren)
                .setParameter("origine", origine)
                .getResultStream()
                .map(Titre::vue)
                .toList();
    }

    private void exigerPerimetre(String siren) {
        if (siren != null) {
            acces.exigerCollectivite(siren);
        } else if (!acces.estCdg()) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION, "Indiquez la collectivité dont vous voulez les titres.", "siren");
        }
    }

    private static <T> TypedQuery<T> filtrer(TypedQuery<T> requete, RechercheTitres recherche) {
        boolean toutes = recherche.annee() == null;
        return requete.setParameter("siren", recherche.siren())
                .setParameter("type", recherche.type())
                .setParameter("du", toutes ? LocalDate.of(1900, 1, 1) : LocalDate.of(recherche.annee(), 1, 1))
                .setParameter("au", toutes ? LocalDate.of(9999, 12, 31) : LocalDate.of(recherche.annee(), 12, 31));
    }
}
