package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.dossier.ControleDossierVue;
import fr.cdg62.carriere.api.retraite.dossier.DemandeSurDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.dossier.DossiersRetraite;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.LigneDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.RechercheDossiersRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.piece.PiecesDuDossier;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** See {@link DossiersRetraite}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class DossiersRetraiteBean implements DossiersRetraite {
    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private AccesDossierRetraite acces;

    @Inject
    private Identites identites;

    @Inject
    private ControleDepart controle;

    @Inject
    private GestesDossier gestes;

    @Inject
    private PiecesDuDossier pieces;

    @Inject
    private DossiersRetraiteEnBase dossiers;

    @Inject
    private SuitesDossierRetraite suites;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed(Roles.COLLECTIVITE_GESTIONNAIRE)
    public DossierRetraiteVue ouvrir(NouveauDossierRetraite nouveau) {
        accesCarriere.exigerGestion(nouveau.carriere());
        Identite identite = identites.de(nouveau.carriere());
        acces.exigerMission(identite.siren());
        Demande demande = new Demande(nouveau);
        controle.exiger(identite, nouveau.type(), demande);
        return vue(ouvrir(identite, nouveau.type(), demande, null), identite);
    }

    @Override
    public DossierRetraiteVue lire(long id) {
        DossierRetraite dossier = dossiers.lire(id);
        return vue(dossier, acces.lecteur(dossier));
    }

    @Override
    public Page<LigneDossierRetraite> chercher(RechercheDossiersRetraite recherche) {
        if (recherche.siren() != null) {
            accesCarriere.exigerCollectivite(recherche.siren());
        }
        return dossiers.chercher(recherche, identites.visibles());
    }

    @Override
    public ControleDossierVue controler(long id) {
        DossierRetraite dossier = dossiers.lire(id);
        return controle.de(dossier, acces.lecteur(dossier), attendues(dossier));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    public DossierRetraiteVue survenir(long id, DemandeSurDossierRetraite demande, long version) {
        DossierRetraite dossier = dossiers.lire(id);
        EvenementDossierRetraite evenement = demande.evenement();
        Identite identite = acces.acteur(dossier, evenement);
        dossier.exigerVersion(version);
        dossier.exigerPossible(evenement, acces.roles(dossier, identite));
        gestes.exiger(dossier, identite, demande);
        dossier.survenir(evenement, acces.roles(dossier, identite));
        String texte = gestes.appliquer(dossier, identite, demande);
        dossier.noter(evenement, acces.appelant(), texte);
        dossiers.enregistrer();
        suites.survenu(dossier, evenement.name());
        if (evenement == EvenementDossierRetraite.DECLARER_DECES) {
            ouvrirReversion(dossier, identite, demande.date());
        }
        return vue(dossier, identite);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public PieceDeposee deposer(long id, String type, String nom, byte[] contenu) {
        DossierRetraite dossier = dossiers.lire(id);
        acces.gestionnaire(dossier);
        dossier.exigerVivant();
        LocalDate effet = dossier.demande().depart().effet();
        PieceDeposee piece =
                pieces.garder(new PiecesDuDossier.Lieu(id, dossier.siren(), dossier.type(), effet), type, nom, contenu);
        suites.depose(dossier, type);
        return piece;
    }

    @Override
    public byte[] contenu(long id, long piece) {
        DossierRetraite dossier = dossiers.lire(id);
        acces.lecteur(dossier);
        byte[] contenu = pieces.contenu(id, piece);
        suites.lu(dossier, piece);
        return contenu;
    }

    private DossierRetraite ouvrir(Identite identite, TypePension type, Demande demande, Long issuDe) {
        dossiers.exigerSeul(identite.agentId(), type);
        DossierRetraite dossier = new DossierRetraite(identite, type, demande, issuDe);
        dossier.noter(null, acces.appelant(), "");
        dossiers.ajouter(dossier);
        suites.survenu(dossier, "OUVRIR");
        return dossier;
    }

    private void ouvrirReversion(DossierRetraite dossier, Identite identite, LocalDate deces) {
        ouvrir(identite, TypePension.REVERSION, new Demande(deces, horloge.aujourdHui()), dossier.id());
    }

    private List<PieceAttendue> attendues(DossierRetraite dossier) {
        return pieces.de(
                dossier.id(), dossier.type(), dossier.demande().depart().effet());
    }

    private DossierRetraiteVue vue(DossierRetraite dossier, Identite identite) {
        return dossier.vue(attendues(dossier), acces.roles(dossier, identite));
    }
}
