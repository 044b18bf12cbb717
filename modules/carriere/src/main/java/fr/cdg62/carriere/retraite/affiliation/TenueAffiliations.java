package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.affiliation.AffiliationVue;
import fr.cdg62.carriere.api.retraite.affiliation.DemandeSurAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.LigneAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.RechercheAffiliations;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What is done to the affiliations, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueAffiliations {
    private static final int NUMERO_MAXIMUM = 20;
    private static final int NOTE_MAXIMUM = 2000;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private AccesAffiliations acces;

    @Inject
    private Assures assures;

    @Inject
    private Identites identites;

    @Inject
    private AffiliationsEnBase affiliations;

    @Inject
    private VuesAffiliation vues;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Declares one; see {@code AffiliationsCnracl}. */
    public AffiliationVue declarer(NouvelleAffiliation nouvelle) {
        Identite identite = assures.trouver(nouvelle);
        acces.exigerMission(identite.siren());
        identites.retenir(identite);
        vues.exiger(identite.agentId(), identite.siren(), nouvelle.contrat(), 0);
        AffiliationCnracl affiliation = new AffiliationCnracl(identite, nouvelle.contrat());
        affiliations.ajouter(affiliation);
        inscrire(affiliation, "DECLARER");
        return vue(affiliation);
    }

    /** One of them, for whoever may read it. */
    public AffiliationVue lire(long id) {
        AffiliationCnracl affiliation = affiliations.lire(id);
        acces.exigerLecture(affiliation.siren(), agent(affiliation));
        return vue(affiliation);
    }

    /** Those of the employers the caller manages, or his own. */
    public Page<LigneAffiliation> chercher(RechercheAffiliations recherche) {
        if (recherche.siren() != null) {
            accesCarriere.exigerCollectivite(recherche.siren());
        }
        return affiliations.chercher(recherche, identites.visibles());
    }

    AffiliationVue survenir(long id, DemandeSurAffiliation demande, long version) {
        AffiliationCnracl affiliation = visible(id);
        affiliation.exigerVersion(version);
        affiliation.survenir(demande.evenement(), acces.roles(affiliation.siren()));
        appliquer(affiliation, demande);
        affiliations.enregistrer();
        inscrire(affiliation, demande.evenement().name());
        return vue(affiliation);
    }

    private void appliquer(AffiliationCnracl affiliation, DemandeSurAffiliation demande) {
        switch (demande.evenement()) {
            case MODIFIER -> {
                affiliation.contracter(Saisie.present(demande.contrat(), "contrat"));
                exiger(affiliation);
            }
            case CONTROLER -> exiger(affiliation);
            case REJETER -> affiliation.rejeter(Saisie.texte(demande.note(), NOTE_MAXIMUM, "note"));
            case AFFILIER -> affilier(affiliation, demande);
            case MUTER -> muter(affiliation, demande);
            case RADIER -> affiliation.radier(motif(demande.motif()), depart(affiliation, demande));
        }
    }

    private void exiger(AffiliationCnracl affiliation) {
        vues.exiger(agent(affiliation), affiliation.siren(), affiliation.contrat(), affiliation.id());
    }

    private void affilier(AffiliationCnracl affiliation, DemandeSurAffiliation demande) {
        LocalDate jour = Saisie.present(demande.date(), "date");
        Saisie.exiger(!jour.isAfter(horloge.aujourdHui()), "Cette date n'est pas à venir.", "date");
        boolean connu = demande.numero() == null && affiliation.numero() != null;
        affiliation.numeroter(
                connu ? affiliation.numero() : Saisie.texte(demande.numero(), NUMERO_MAXIMUM, "numero"), jour);
    }

    /** The other employer receives an affiliation to be controlled, with the same contract and the same number. */
    private void muter(AffiliationCnracl affiliation, DemandeSurAffiliation demande) {
        LocalDate jour = depart(affiliation, demande);
        CollectiviteVue employeur = collectivites.lire(Saisie.present(demande.siren(), "siren"));
        Saisie.exiger(
                !employeur.siren().equals(affiliation.siren()), "La mutation mène à un autre employeur.", "siren");
        acces.exigerMission(employeur.siren());
        affiliation.muter(employeur.siren(), jour);
        affiliations.enregistrer();
        AffiliationCnracl suivante = new AffiliationCnracl(affiliation, employeur, jour);
        vues.exiger(agent(affiliation), employeur.siren(), suivante.contrat(), 0);
        affiliations.ajouter(suivante);
        inscrire(suivante, "DECLARER");
    }

    private static LocalDate depart(AffiliationCnracl affiliation, DemandeSurAffiliation demande) {
        LocalDate jour = Saisie.present(demande.date(), "date");
        Saisie.exiger(jour.isAfter(affiliation.dateEffet()), "Le départ suit le jour de l'affiliation.", "date");
        return jour;
    }

    private static MotifPosition motif(MotifPosition motif) {
        Saisie.exiger(
                Saisie.present(motif, "motif").position() == TypePosition.RADIATION,
                "Choisissez un motif de radiation des cadres.",
                "motif");
        return motif;
    }

    private AffiliationCnracl visible(long id) {
        AffiliationCnracl affiliation = affiliations.lire(id);
        acces.exiger(affiliation.siren());
        return affiliation;
    }

    private AffiliationVue vue(AffiliationCnracl affiliation) {
        return vues.de(affiliation, agent(affiliation), acces.roles(affiliation.siren()));
    }

    private long agent(AffiliationCnracl affiliation) {
        return identites.de(affiliation.carriere()).agentId();
    }

    private void inscrire(AffiliationCnracl affiliation, String action) {
        journal.inscrire(new Inscription(
                affiliation.siren(), "AFFILIATION_CNRACL:" + affiliation.id(), action, affiliation.agent()));
    }
}
