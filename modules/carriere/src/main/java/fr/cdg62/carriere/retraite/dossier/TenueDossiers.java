package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.dossier.ControleDossierVue;
import fr.cdg62.carriere.api.retraite.dossier.DemandeSurDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.LigneDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.RechercheDossiersRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.piece.PieceRecue;
import fr.cdg62.carriere.retraite.piece.PiecesDuDossier;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What is done to the dossiers, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueDossiers {
    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private AccesDossierRetraite acces;

    @Inject
    private Identites identites;

    @Inject
    private ControleDepart controle;

    @Inject
    private ReversionDuDossier reversions;

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

    /** Whose career it is; refused to whoever is neither its agent nor a gestionnaire of its employer. */
    public Identite ouvrable(long carriere) {
        Identite identite = identites.de(carriere);
        if (!acces.estSien(identite)) {
            accesCarriere.exigerGestion(carriere);
            acces.exigerEmployeur(identite.siren());
        }
        acces.exigerMission(identite.siren());
        return identite;
    }

    /** Opens a dossier. */
    public DossierRetraiteVue ouvrir(NouveauDossierRetraite nouveau) {
        Identite identite = ouvrable(nouveau.carriere());
        if (acces.estSien(identite)) {
            exigerPourSoi(nouveau);
        }
        Demande demande = new Demande(nouveau);
        controle.exiger(identite, nouveau.type(), demande);
        return vue(ouvrir(identite, nouveau.type(), demande, null), identite);
    }

    private void exigerPourSoi(NouveauDossierRetraite nouveau) {
        Saisie.exiger(
                nouveau.type() != TypePension.REVERSION,
                "Une pension de réversion se demande après le décès de l'agent, pour ses survivants.",
                "type");
        Saisie.exiger(
                nouveau.demandeeLe().equals(horloge.aujourdHui()),
                "La demande que vous faites pour vous porte la date d'aujourd'hui.",
                "demandeeLe");
    }

    /** Whether one has this number. */
    public boolean connait(long id) {
        return dossiers.connait(id);
    }

    /** One of them. */
    public DossierRetraiteVue lire(long id) {
        DossierRetraite dossier = dossiers.lire(id);
        return vue(dossier, acces.lecteur(dossier));
    }

    Page<LigneDossierRetraite> chercher(RechercheDossiersRetraite recherche) {
        if (recherche.siren() != null) {
            accesCarriere.exigerCollectivite(recherche.siren());
        }
        return dossiers.chercher(recherche, identites.visibles());
    }

    /** What its control finds now. */
    public ControleDossierVue controler(long id) {
        DossierRetraite dossier = dossiers.lire(id);
        return controle.de(dossier, acces.lecteur(dossier), attendues(dossier));
    }

    EstimationVue reversion(long id) {
        DossierRetraite dossier = dossiers.lire(id);
        return reversions.estimer(dossier, acces.lecteur(dossier));
    }

    /** Moves it along its life. */
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
        suites.survenu(dossier, identite.agentId(), evenement.name());
        if (evenement == EvenementDossierRetraite.DECLARER_DECES
                && dossiers.vivant(identite.agentId(), TypePension.REVERSION).isEmpty()) {
            ouvrirReversion(dossier, identite, demande.date());
        }
        return vue(dossier, identite);
    }

    PieceDeposee deposer(long id, String type, String nom, byte[] contenu) {
        DossierRetraite dossier = completable(id, type);
        PieceDeposee piece = pieces.garder(lieu(dossier), type, nom, contenu);
        dossier.completer();
        suites.depose(dossier, type);
        return piece;
    }

    /** Adds a file that a partner sent. */
    public void rattacher(long id, PieceRecue recue) {
        DossierRetraite dossier = completable(id, recue.type());
        pieces.rattacher(lieu(dossier), recue);
        dossier.completer();
        suites.depose(dossier, recue.type());
    }

    /** Whose dossier it is; refused to whoever may add nothing to it. */
    public String siren(long id) {
        return completable(id).siren();
    }

    /** The décompte is an answer of the CNRACL, recorded whoever instructs. */
    private DossierRetraite completable(long id, String type) {
        DossierRetraite dossier = completable(id);
        if (!PiecesDuDossier.DECOMPTE.equals(type)) {
            acces.exigerMandat(dossier);
        }
        return dossier;
    }

    private DossierRetraite completable(long id) {
        DossierRetraite dossier = dossiers.lire(id);
        acces.gestionnaire(dossier);
        dossier.exigerVivant();
        return dossier;
    }

    private static PiecesDuDossier.Lieu lieu(DossierRetraite dossier) {
        LocalDate effet = dossier.demande().depart().effet();
        return new PiecesDuDossier.Lieu(dossier.id(), dossier.siren(), dossier.type(), effet);
    }

    /** The file that was recorded as the décompte, whatever else was deposited as one since. */
    public PieceDeposee decompte(long id) {
        DossierRetraite dossier = dossiers.lire(id);
        acces.lecteur(dossier);
        return attendues(dossier).stream()
                .flatMap(attendue -> attendue.deposees().stream())
                .filter(piece -> dossier.envois().connait(piece.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The file of a piece; every reading is journalled. */
    public byte[] contenu(long id, long piece) {
        DossierRetraite dossier = dossiers.lire(id);
        acces.lecteur(dossier);
        byte[] contenu = pieces.contenu(id, piece);
        suites.lu(dossier, piece);
        return contenu;
    }

    private DossierRetraite ouvrir(Identite identite, TypePension type, Demande demande, Long issuDe) {
        identites.retenir(identite);
        dossiers.exigerSeul(identite.agentId(), type);
        DossierRetraite dossier = new DossierRetraite(identite, type, demande, issuDe);
        dossier.noter(null, acces.appelant(), "");
        dossiers.ajouter(dossier);
        suites.survenu(dossier, identite.agentId(), "OUVRIR");
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
