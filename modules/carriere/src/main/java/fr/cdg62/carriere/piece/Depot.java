package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.nomenclature.Nomenclature;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.carriere.ouverture.Ouverture;
import fr.cdg62.carriere.piece.controle.ControlePiece;
import fr.cdg62.carriere.piece.controle.Controles;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.document.DocumentVue;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Arrival of a piece: identity of the agent, right to the mission, control, file, opening of the dossier. */
@ApplicationScoped
class Depot {
    private static final String PDF = "application/pdf";

    @Inject
    private AccesDossier porte;

    @Inject
    private Agents agents;

    @Inject
    private Catalogue catalogue;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Ouverture ouverture;

    @Inject
    private Nomenclature nomenclature;

    @Inject
    private Controles controles;

    @Inject
    private Documents documents;

    @Inject
    private PiecesEnBase pieces;

    @Inject
    private Horloge horloge;

    ControlePiece controler(long agent, NouvellePiece piece) {
        AgentVue vue = agents.lire(agent);
        porte.exigerCollectivite(vue.siren());
        LocalDate jour = horloge.aujourdHui();
        catalogue.exigerMission(vue.siren(), "DOSSIER", jour);
        RegleType regle = nomenclature.type(piece.type(), jour);
        Dossier dossier = dossiers.deAgent(agent).orElse(null);
        return controles.de(regle, piece, vue.id(), vue.dateNaissance(), dossier);
    }

    /** The control made again on a piece deposited before: what was known then may have changed. */
    ControlePiece recontroler(Piece piece) {
        RegleType regle = nomenclature.type(piece.type(), piece.recueLe());
        Dossier dossier = piece.dossier();
        return controles.de(regle, piece.dite(), dossier.agent(), dossier.naissance(), dossier);
    }

    Piece deposer(long agent, NouvellePiece dite, String nom, byte[] contenu) {
        exigerPdf(nom, contenu);
        ControlePiece controle = controler(agent, dite);
        controle.exigerSansBlocage();
        LocalDate jour = horloge.aujourdHui();
        RegleType regle = nomenclature.type(dite.type(), jour);
        Dossier dossier = dossier(agents.lire(agent), regle);
        DocumentVue document = documents.deposer(
                new NouveauDocument(dossier.siren(), Documents.RESERVE + dossier.numero(), nom.strip(), PDF, contenu));
        exigerNouvelle(dossier, dite, document.sha256());
        Piece piece = new Piece(dossier, regle, dite, Fichier.de(document), jour);
        piece.noter(controle.anomalies());
        pieces.ajouter(piece);
        return piece;
    }

    private Dossier dossier(AgentVue agent, RegleType regle) {
        Optional<Dossier> ouvert = dossiers.deAgent(agent.id());
        return ouvert.orElseGet(() -> ouverture.ouvrir(agent, regle.statutConfere()));
    }

    private static void exigerPdf(String nom, byte[] contenu) {
        Saisie.present(nom, "nom");
        if (!nom.strip().toLowerCase(Locale.ROOT).endsWith(".pdf") || !commenceEnPdf(contenu)) {
            throw new DemandeRefusee(
                    CodeProbleme.PIECE_NON_PDF,
                    "Une pièce du dossier est un fichier PDF : numérisez ou convertissez le document.",
                    "contenu");
        }
    }

    private static boolean commenceEnPdf(byte[] contenu) {
        return contenu.length > 4 && contenu[0] == '%' && contenu[1] == 'P' && contenu[2] == 'D' && contenu[3] == 'F';
    }

    private void exigerNouvelle(Dossier dossier, NouvellePiece dite, String sha256) {
        if (pieces.contient(dossier.id(), dite.type(), dite.dateEffet(), sha256)) {
            throw new DemandeRefusee(
                    CodeProbleme.PIECE_EN_DOUBLE,
                    "Ce document est déjà dans le dossier, pour le même type de pièce%s."
                            .formatted(
                                    dite.dateEffet() == null
                                            ? ""
                                            : " et la même date d'effet (%s)"
                                                    .formatted(DateFrancaise.courte(dite.dateEffet()))),
                    "contenu");
        }
    }
}
