package fr.cdg62.finances.campagne;

import fr.cdg62.finances.api.facturation.AvancementVue;
import fr.cdg62.finances.api.facturation.DemandeFacturation;
import fr.cdg62.finances.api.facturation.ErreurFacturation;
import fr.cdg62.finances.api.facturation.Facturation;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * See {@link Facturation}. A run is recorded in the caller's transaction, so that it is there if and only if he is told so;
 * the batch starts outside any, once the run is committed.
 */
@Stateless
@RolesAllowed(Roles.CDG_FINANCES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FacturationBean implements Facturation {

    @Inject
    private Missions missions;

    @Inject
    private SuiviCampagnes suivi;

    @Inject
    private Ordonnanceur ordonnanceur;

    @Inject
    private JournalCampagnes journal;

    @Inject
    private Horloge horloge;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public AvancementVue lancer(DemandeFacturation demande) {
        Periode periode = Periode.entre(Saisie.present(demande.debut(), "debut"), Saisie.present(demande.fin(), "fin"));
        String mission = demande.mission() == null
                ? null
                : missions.exiger(demande.mission(), horloge.aujourdHui()).code();
        Campagne campagne = suivi.creer(new DemandeFacturation(mission, periode.debut(), periode.fin()));
        journal.inscrire(inscription(campagne.id(), "LANCEE"));
        return campagne.vue(horloge.maintenant());
    }

    @Override
    public void demarrer() {
        ordonnanceur.reprendre();
    }

    @Override
    public AvancementVue avancement(long id) {
        return suivi.lire(id).vue(horloge.maintenant());
    }

    @Override
    public Page<AvancementVue> campagnes(DemandePage page) {
        return suivi.campagnes(page);
    }

    @Override
    public Page<ErreurFacturation> erreurs(long id, DemandePage page) {
        suivi.lire(id);
        return suivi.refus(id, page);
    }

    @Override
    public void annuler(long id) {
        Campagne campagne = suivi.lire(id);
        if (!ordonnanceur.arreter(campagne)) {
            suivi.finir(id, EvenementCampagne.INTERROMPRE);
        }
        journal.inscrire(inscription(id, "ANNULATION_DEMANDEE"));
    }

    @Override
    public void reprendre(long id) {
        suivi.reprendre(id);
        if (suivi.prendre(id)) {
            ordonnanceur.redemarrer(suivi.lire(id));
        }
        journal.inscrire(inscription(id, "REPRISE"));
    }

    private static Inscription inscription(long id, String action) {
        return new Inscription(null, "CAMPAGNE:" + id, action, "");
    }
}
