package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.carriere.api.piece.ControleVue;
import fr.cdg62.carriere.api.piece.DemandePiece;
import fr.cdg62.carriere.api.piece.LignePiece;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.api.piece.Pieces;
import fr.cdg62.carriere.api.piece.RecherchePieces;
import fr.cdg62.carriere.consultation.Consultations;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link Pieces}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
public class PiecesBean implements Pieces {
    @Inject
    private AccesDossier porte;

    @Inject
    private Depot depot;

    @Inject
    private Suivi suivi;

    @Inject
    private PiecesEnBase pieces;

    @Inject
    private Consultations consultations;

    @Inject
    private Documents documents;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public ControleVue controler(long agent, NouvellePiece piece) {
        return depot.controler(agent, piece).vue();
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public PieceVue deposer(long agent, NouvellePiece dite, String nom, byte[] contenu) {
        Piece piece = depot.deposer(agent, dite, nom, contenu);
        inscrire(piece, "DEPOSEE");
        return vue(piece);
    }

    @Override
    public PieceVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public byte[] contenu(long id, MotifConsultation motif) {
        Piece piece = lisible(id);
        if (!piece.estLisible()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette pièce a été retirée du dossier.");
        }
        if (piece.dossier().etat() == EtatDossier.ELIMINE) {
            throw new DemandeRefusee(
                    CodeProbleme.INTROUVABLE, "Ce dossier a été éliminé : ses pièces ne se lisent plus.");
        }
        String rang = piece.estNumerotee() ? "n° " + piece.numero() : "non numérotée";
        consultations.tracer(piece.dossier().id(), "Pièce %s, %s".formatted(rang, VuesPiece.libelle(piece)), motif);
        return documents.remettre(piece.fichier().document());
    }

    @Override
    public Page<LignePiece> chercher(RecherchePieces recherche) {
        if (recherche.siren() != null) {
            porte.exigerCollectivite(recherche.siren());
        }
        return pieces.chercher(recherche, porte);
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public PieceVue survenir(long id, DemandePiece demande, long version) {
        Piece piece = lisible(id);
        porte.exigerGestion(piece.dossier());
        piece.exigerVersion(version);
        suivi.survenir(piece, demande, porte.acteur(), porte.roles(piece.dossier()));
        pieces.enregistrer(piece);
        inscrire(piece, demande.evenement().name());
        return vue(piece);
    }

    private Piece lisible(long id) {
        Piece piece = pieces.lire(id);
        porte.exigerLecture(piece.dossier());
        return piece;
    }

    private PieceVue vue(Piece piece) {
        return VuesPiece.vue(piece, porte.roles(piece.dossier()));
    }

    private void inscrire(Piece piece, String action) {
        journal.inscrire(new Inscription(
                piece.siren(),
                "PIECE:" + piece.id(),
                action,
                "%s, dossier %s"
                        .formatted(VuesPiece.libelle(piece), piece.dossier().numero())));
    }
}
