package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.EtablissementVue;
import fr.cdg62.referentiel.api.collectivite.Etablissements;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The établissements of the database. */
@Stateless
public class RegistreEtablissements implements Etablissements {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    public List<EtablissementVue> liste(String siren) {
        acces.exigerCollectivite(siren);
        return new LectureCollectivites(em).etablissements(siren);
    }

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public EtablissementVue ajouter(String siret, String nom, boolean siege) {
        Siret numero = new Siret(siret);
        Saisie.exigerTexte(nom, 160, "nom");
        new LectureCollectivites(em).entite(numero.siren().valeur()).exigerActive();
        if (!par("siret", numero.valeur()).isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.COLLECTIVITE_DEJA_CONNUE, "Un établissement porte déjà ce SIRET.", "siret");
        }
        if (siege) {
            par("siren", numero.siren().valeur()).forEach(Etablissement::cederSiege);
        }
        Etablissement etablissement = new Etablissement(numero, nom, siege);
        em.persist(etablissement);
        return enregistre(etablissement, "AJOUTE");
    }

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public EtablissementVue fermer(String siret, LocalDate date) {
        Saisie.exigerPresence(date, "date");
        Etablissement etablissement = par("siret", siret).stream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "L'établissement %s n'existe pas.".formatted(siret), "siret"));
        etablissement.fermer(date);
        return enregistre(etablissement, "FERME");
    }

    private EtablissementVue enregistre(Etablissement etablissement, String action) {
        em.flush();
        EtablissementVue vue = etablissement.vue();
        journal.inscrire(
                new Inscription(vue.siret().substring(0, 9), "ETABLISSEMENT:" + vue.siret(), action, vue.nom()));
        return vue;
    }

    private List<Etablissement> par(String champ, String valeur) {
        return em.createQuery("SELECT e FROM Etablissement e WHERE e." + champ + " = :valeur", Etablissement.class)
                .setParameter("valeur", valeur)
                .getResultList();
    }
}
