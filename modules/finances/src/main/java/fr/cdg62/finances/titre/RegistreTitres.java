package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.RechercheTitres;
import fr.cdg62.finances.api.titre.TitreResume;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.Titres;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Reading of the titres issued. */
@Stateless
public class RegistreTitres implements Titres {

    private static final Tri TRI = new Tri(
            Map.of("dateEmission", "t.dateEmission", "siren", "t.siren"),
            "-dateEmission",
            "t.dateEmission DESC, t.id DESC");

    @Inject
    private Acces acces;

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
    public Page<TitreResume> liste(RechercheTitres recherche) {
        exigerPerimetre(recherche.siren());
        Liste<Titre> liste = Liste.de(em, Titre.class, "t")
                .filtrer("t.siren = :siren", "siren", recherche.siren())
                .filtrer("t.type = :type", "type", recherche.type());
        if (recherche.annee() != null) {
            Periode annee = Periode.annee(recherche.annee());
            liste.filtrer("t.dateEmission >= :du", "du", annee.debut())
                    .filtrer("t.dateEmission <= :au", "au", annee.fin());
        }
        return liste.page(recherche.page(), TRI).vers(Titre::resume);
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
}
