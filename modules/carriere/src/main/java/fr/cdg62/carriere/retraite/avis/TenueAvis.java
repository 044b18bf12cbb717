package fr.cdg62.carriere.retraite.avis;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.avis.AvisVue;
import fr.cdg62.carriere.api.retraite.avis.DemandeSurAvis;
import fr.cdg62.carriere.api.retraite.avis.LigneAvis;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.avis.RechercheAvis;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.piece.PieceRecue;
import fr.cdg62.carriere.retraite.piece.PiecesDuDossier;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What is done to the requests of opinion, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueAvis {
    private static final String MISSION = "RETRAITE";
    private static final int NUMERO_MAXIMUM = 40;
    private static final int NOTE_MAXIMUM = 2000;

    @Inject
    private AccesCarriere acces;

    @Inject
    private Acces droits;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AvisEnBase demandes;

    @Inject
    private PiecesDuDossier pieces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Whose career it is; refused to whoever may not ask for its agent. */
    public Identite demandable(long carriere) {
        acces.exigerGestion(carriere);
        Identite identite = identites.de(carriere);
        droits.exigerCollectivite(identite.siren(), Roles.COLLECTIVITE_GESTIONNAIRE);
        exigerMission(identite.siren());
        return identite;
    }

    /** Prepares a draft. */
    public AvisVue demander(NouvelAvis nouvel) {
        Identite identite = demandable(nouvel.carriere());
        identites.retenir(identite);
        demandes.exigerSeule(nouvel);
        AvisPrealable avis = new AvisPrealable(identite, nouvel);
        demandes.ajouter(avis);
        inscrire(avis, "DEMANDER", avis.agent());
        return vue(avis);
    }

    /** Whether one has this number. */
    public boolean connait(long id) {
        return demandes.connait(id);
    }

    /** One of them. */
    public AvisVue lire(long id) {
        return vue(visible(id));
    }

    Page<LigneAvis> chercher(RechercheAvis recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return demandes.chercher(recherche, identites.visibles());
    }

    /** Moves it along its life. */
    public AvisVue survenir(long id, DemandeSurAvis demande, long version) {
        AvisPrealable avis = geree(id);
        avis.exigerVersion(version);
        Predicate<String> roles = roles(avis);
        avis.survenir(demande.evenement(), roles);
        appliquer(avis, demande);
        demandes.enregistrer();
        inscrire(avis, demande.evenement().name(), avis.agent());
        return avis.vue(pieces.jointes(avis.id()), roles);
    }

    private void appliquer(AvisPrealable avis, DemandeSurAvis demande) {
        switch (demande.evenement()) {
            case MODIFIER -> avis.exposer(note(demande));
            case TRANSMETTRE ->
                avis.transmettre(Saisie.texte(demande.numero(), NUMERO_MAXIMUM, "numero"), jourPasse(demande.date()));
            case ETUDIER -> avis.etudier(jourPasse(demande.date()));
            case DEMANDER_PIECES, COMPLETER -> avis.noter(note(demande));
            case RENDRE_FAVORABLE -> avis.rendre(jourPasse(demande.date()), null);
            case RENDRE_DEFAVORABLE -> avis.rendre(jourPasse(demande.date()), note(demande));
        }
    }

    PieceDeposee joindre(long id, String nom, byte[] contenu) {
        AvisPrealable avis = completable(id);
        PieceDeposee piece = pieces.joindre(id, avis.siren(), nom, contenu);
        inscrire(avis, "JOINDRE", piece.nom());
        return piece;
    }

    /** Adds a file that a partner sent. */
    public void rattacher(long id, PieceRecue recue) {
        AvisPrealable avis = completable(id);
        inscrire(avis, "JOINDRE", pieces.joindre(id, recue).nom());
    }

    /** Whose request it is; refused to whoever may add nothing to it. */
    public String siren(long id) {
        return completable(id).siren();
    }

    private AvisPrealable completable(long id) {
        AvisPrealable avis = geree(id);
        avis.exigerEnCours();
        return avis;
    }

    byte[] contenu(long id, long piece) {
        AvisPrealable avis = visible(id);
        byte[] contenu = pieces.contenu(id, piece);
        inscrire(avis, "LIRE_PIECE", String.valueOf(piece));
        return contenu;
    }

    private AvisPrealable visible(long id) {
        AvisPrealable avis = demandes.lire(id);
        if (!identites.estSien(identites.de(avis.carriere()))) {
            acces.exigerCollectivite(avis.siren());
        }
        return avis;
    }

    private AvisPrealable geree(long id) {
        AvisPrealable avis = demandes.lire(id);
        acces.exigerCollectivite(avis.siren());
        exigerMission(avis.siren());
        return avis;
    }

    private AvisVue vue(AvisPrealable avis) {
        return avis.vue(pieces.jointes(avis.id()), roles(avis));
    }

    /** On the employer who asked: the next one has no part in it. */
    private Predicate<String> roles(AvisPrealable avis) {
        return identites.roles(identites.de(avis.carriere()), avis.siren());
    }

    private void exigerMission(String siren) {
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
    }

    private LocalDate jourPasse(LocalDate jour) {
        Saisie.exiger(
                !Saisie.present(jour, "date").isAfter(horloge.aujourdHui()), "Cette date n'est pas à venir.", "date");
        return jour;
    }

    private static String note(DemandeSurAvis demande) {
        return Saisie.texte(demande.note(), NOTE_MAXIMUM, "note");
    }

    private void inscrire(AvisPrealable avis, String action, String detail) {
        journal.inscrire(new Inscription(avis.siren(), "AVIS_PREALABLE:" + avis.id(), action, detail));
    }
}
