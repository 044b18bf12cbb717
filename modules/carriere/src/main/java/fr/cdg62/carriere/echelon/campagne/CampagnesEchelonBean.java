package fr.cdg62.carriere.echelon.campagne;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.echelon.campagne.CampagneEchelonVue;
import fr.cdg62.carriere.api.echelon.campagne.CampagnesEchelon;
import fr.cdg62.carriere.api.echelon.campagne.DemandeCampagneEchelon;
import fr.cdg62.carriere.api.echelon.campagne.ErreurEchelon;
import fr.cdg62.carriere.echelon.PropositionsEnBase;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Siren;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** See {@link CampagnesEchelon}. Launching is without transaction: the batch starts once the run is committed. */
@Stateless
@RolesAllowed(Roles.CDG_CARRIERE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampagnesEchelonBean implements CampagnesEchelon {
    @Inject
    private SuiviEchelons suivi;

    @Inject
    private OrdonnanceurEchelons ordonnanceur;

    @Inject
    private JournalEchelons journal;

    @Inject
    private PropositionsEnBase propositions;

    @Inject
    private AccesCarriere acces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    @Override
    public long lancer(DemandeCampagneEchelon demande) {
        LocalDate jour = horloge.aujourdHui();
        String siren =
                demande.siren() == null || demande.siren().isBlank() ? null : new Siren(demande.siren()).valeur();
        if (siren != null) {
            acces.exigerCollectivite(siren);
            catalogue.exigerMission(siren, DroitExpertise.MISSION, jour);
        }
        int mois = parametres.valeur("ECHELON_HORIZON", jour).intValueExact();
        long id = suivi.creer(siren, jour, jour.plusMonths(mois));
        if (suivi.prendre(id)) {
            ordonnanceur.demarrer(id);
        }
        journal.inscrire(inscription(id, siren, "LANCEE"));
        return id;
    }

    @Override
    public CampagneEchelonVue avancement(long id) {
        return suivi.vue(id);
    }

    @Override
    public Page<CampagneEchelonVue> campagnes(DemandePage page) {
        return suivi.campagnes(page);
    }

    @Override
    public Page<ErreurEchelon> erreurs(long id, DemandePage page) {
        suivi.lire(id);
        return suivi.refus(id, page);
    }

    @Override
    public void annuler(long id) {
        CampagneEchelon campagne = suivi.lire(id);
        if (!ordonnanceur.arreter(campagne)) {
            suivi.finir(id, EvenementCampagneEchelon.INTERROMPRE);
        }
        journal.inscrire(inscription(id, campagne.siren(), "ANNULATION_DEMANDEE"));
    }

    @Override
    public void reprendre(long id) {
        suivi.reprendre(id);
        CampagneEchelon campagne = suivi.lire(id);
        if (suivi.prendre(id)) {
            ordonnanceur.redemarrer(campagne);
        }
        journal.inscrire(inscription(id, campagne.siren(), "REPRISE"));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int proposer(long id, String siren) {
        suivi.lire(id);
        acces.exigerCollectivite(new Siren(siren).valeur());
        return propositions.proposer(id, siren);
    }

    private static Inscription inscription(long id, String siren, String action) {
        return new Inscription(siren, "CAMPAGNE_ECHELON:" + id, action, "");
    }
}
