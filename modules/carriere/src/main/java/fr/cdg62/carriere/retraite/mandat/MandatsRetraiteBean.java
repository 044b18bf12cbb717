package fr.cdg62.carriere.retraite.mandat;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.mandat.MandatVue;
import fr.cdg62.carriere.api.retraite.mandat.MandatsRetraite;
import fr.cdg62.carriere.api.retraite.mandat.NouveauMandat;
import fr.cdg62.carriere.api.retraite.mandat.RevocationMandat;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link MandatsRetraite}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class MandatsRetraiteBean implements MandatsRetraite {
    private static final String MISSION = "COMPTES_CNRACL";

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Catalogue catalogue;

    @Inject
    private MandatsEnBase mandats;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed(Roles.COLLECTIVITE_SIGNATAIRE)
    public MandatVue accorder(NouveauMandat nouveau) {
        acces.exigerCollectivite(nouveau.siren(), Roles.COLLECTIVITE_SIGNATAIRE);
        catalogue.exigerMission(nouveau.siren(), MISSION, horloge.aujourdHui());
        Saisie.exiger(
                nouveau.fin() == null || !nouveau.fin().isBefore(nouveau.debut()),
                "Un mandat ne finit pas avant de commencer.",
                "fin");
        Saisie.exiger(
                !mandats.chevauche(nouveau), "Un mandat non révoqué couvre déjà une partie de cette période.", "debut");
        MandatRetraite mandat = new MandatRetraite(nouveau, acces.acteur());
        mandats.ajouter(mandat);
        inscrire(mandat, "ACCORDER", mandat.reference());
        return vue(mandat);
    }

    @Override
    @RolesAllowed(Roles.COLLECTIVITE_SIGNATAIRE)
    public MandatVue revoquer(long id, RevocationMandat revocation, long version) {
        MandatRetraite mandat = mandats.lire(id);
        acces.exigerCollectivite(mandat.siren(), Roles.COLLECTIVITE_SIGNATAIRE);
        mandat.exigerVersion(version);
        mandat.revoquer(revocation.motif().strip(), horloge.aujourdHui());
        mandats.enregistrer();
        inscrire(mandat, "REVOQUER", revocation.motif().strip());
        return vue(mandat);
    }

    @Override
    public MandatVue lire(long id) {
        MandatRetraite mandat = mandats.lire(id);
        accesCarriere.exigerCollectivite(mandat.siren());
        return vue(mandat);
    }

    @Override
    public Page<MandatVue> chercher(String siren, DemandePage page) {
        accesCarriere.exigerCollectivite(siren);
        return mandats.chercher(siren, page).vers(this::vue);
    }

    private MandatVue vue(MandatRetraite mandat) {
        return mandat.vue(horloge.aujourdHui());
    }

    private void inscrire(MandatRetraite mandat, String action, String detail) {
        journal.inscrire(new Inscription(mandat.siren(), "MANDAT_RETRAITE:" + mandat.id(), action, detail));
    }
}
