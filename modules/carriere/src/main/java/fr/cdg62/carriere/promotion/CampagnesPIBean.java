package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.api.inscription.EtatInscription;
import fr.cdg62.carriere.api.promotion.CampagneVue;
import fr.cdg62.carriere.api.promotion.CampagnesPI;
import fr.cdg62.carriere.api.promotion.DocumentCampagne;
import fr.cdg62.carriere.api.promotion.EtatCampagne;
import fr.cdg62.carriere.api.promotion.EvenementCampagne;
import fr.cdg62.carriere.api.promotion.NouvelleCampagne;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.carriere.api.quota.SaisieQuota;
import fr.cdg62.carriere.aptitude.ListesDePromotion;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.ldg.GrillesDePoints;
import fr.cdg62.carriere.promotion.condition.CompetencePI;
import fr.cdg62.carriere.promotion.quota.BaremesQuota;
import fr.cdg62.carriere.promotion.quota.BasesQuota;
import fr.cdg62.carriere.promotion.quota.CalculQuota;
import fr.cdg62.carriere.promotion.quota.Quota;
import fr.cdg62.carriere.promotion.quota.QuotaPI;
import fr.cdg62.carriere.promotion.quota.QuotasEnBase;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** See {@link CampagnesPI}. */
@Stateless
@RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class CampagnesPIBean implements CampagnesPI {

    private static final int REFERENCE_MAXIMUM = 200;

    @Inject
    private CampagnesEnBase base;

    @Inject
    private QuotasEnBase quotas;

    @Inject
    private CompetencePI competence;

    @Inject
    private PlacesPI places;

    @Inject
    private PassagesCampagne passages;

    @Inject
    private BilansPI bilans;

    @Inject
    private BasesQuota bases;

    @Inject
    private Grilles catalogue;

    @Inject
    private BaremesQuota baremes;

    @Inject
    private GrillesDePoints grilles;

    @Inject
    private ListesDePromotion listes;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public CampagneVue preparer(NouvelleCampagne nouvelle) {
        LocalDate ouvreLe = Saisie.present(nouvelle.ouvreLe(), "ouvreLe");
        Saisie.exiger(
                !Saisie.present(nouvelle.clotLe(), "clotLe").isBefore(ouvreLe),
                "La campagne se clôt après son ouverture.",
                "clotLe");
        Saisie.exiger(
                nouvelle.annee() >= ouvreLe.getYear() && nouvelle.annee() <= ouvreLe.getYear() + 1,
                "La campagne prépare les listes de son année ou de la suivante.",
                "annee");
        Saisie.exiger(
                !base.existe(nouvelle.annee(), ouvreLe),
                "Une campagne %d s'ouvre déjà ce jour-là.".formatted(nouvelle.annee()),
                "ouvreLe");
        CampagnePI campagne = new CampagnePI(nouvelle);
        base.ajouter(campagne);
        return conclure(campagne, "PREPAREE");
    }

    @Override
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    public CampagneVue lire(long id) {
        return vue(base.campagne(id));
    }

    @Override
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    public Page<CampagneVue> lister(DemandePage page) {
        return base.campagnes(page)
                .vers(campagne -> campagne.vue(campagne.etat(), 0, List.of(), List.of(), acces.roles()));
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public CampagneVue quota(long id, SaisieQuota saisie, long version) {
        CampagnePI campagne = ouvrir(id, version);
        campagne.exigerCalculDesQuotas();
        String cadre = catalogue.catalogue().cadre(Saisie.present(saisie.cadreEmplois(), "cadreEmplois"));
        BasesQuota.Bases trouvees = bases.de(saisie, campagne.annee());
        Quota calcule =
                CalculQuota.calculer(trouvees.assiette(), baremes.au(LocalDate.of(campagne.annee(), Month.JANUARY, 1)));
        QuotaPI quota = quotas.de(id, cadre).orElseGet(() -> new QuotaPI(id, cadre));
        quota.fixer(trouvees, calcule);
        quotas.enregistrer(quota);
        return conclure(campagne, "QUOTA");
    }

    @Override
    public CampagneVue survenir(long id, EvenementCampagne evenement, LocalDate date, long version) {
        CampagnePI campagne = ouvrir(id, version);
        Predicate<String> roles = acces.roles();
        campagne.exiger(Saisie.present(evenement, "evenement"), roles);
        passages.franchir(campagne, evenement, date, roles);
        return conclure(campagne, evenement.name());
    }

    @Override
    public byte[] document(long id, DocumentCampagne document) {
        return bilans.imprimer(base.campagne(id), document);
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public void reserver(String siren, LocalDate debut, String reference) {
        collectivites.lire(Saisie.present(siren, "siren"));
        long id = competence.reserver(
                siren, Saisie.present(debut, "debut"), Saisie.texte(reference, REFERENCE_MAXIMUM, "reference"));
        journal.inscrire(new Inscription(siren, "RESERVE_PI:" + id, "ENREGISTREE", reference));
    }

    private CampagnePI ouvrir(long id, long version) {
        CampagnePI campagne = base.campagne(id);
        campagne.exigerVersion(version);
        return campagne;
    }

    private CampagneVue conclure(CampagnePI campagne, String action) {
        base.enregistrer(campagne);
        journal.inscrire(
                new Inscription(null, "CAMPAGNE_PI:" + campagne.id(), action, "Promotion interne " + campagne.annee()));
        return vue(campagne);
    }

    private CampagneVue vue(CampagnePI campagne) {
        Map<String, Long> retenus = base.retenus(campagne.id(), VoiePI.QUOTA);
        return campagne.vue(
                affiche(campagne),
                base.nombre(campagne.id()),
                quotas.de(campagne.id()).stream()
                        .map(quota -> quota.vue(
                                retenus.getOrDefault(quota.cadreEmplois(), 0L),
                                places.reserveSgm(quota, campagne.annee())))
                        .toList(),
                campagne.ldg() == null ? List.of() : grilles.de(campagne.ldg()),
                acces.roles());
    }

    /** Once published: alive while somebody is on a list, else used up or expired. */
    private EtatCampagne affiche(CampagnePI campagne) {
        if (campagne.etat() != EtatCampagne.PUBLIEE) {
            return campagne.etat();
        }
        Map<EtatInscription, Long> etats = listes.etats(campagne.id());
        boolean vivante = etats.keySet().stream().anyMatch(etat -> etat.publie() == EtatInscription.INSCRIT);
        if (vivante) {
            return EtatCampagne.VIVANTE;
        }
        return etats.containsKey(EtatInscription.EXPIRE) ? EtatCampagne.EXPIREE : EtatCampagne.EPUISEE;
    }
}
