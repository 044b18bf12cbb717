package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.DemandePiece;
import fr.cdg62.carriere.api.piece.EvenementPiece;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.piece.controle.Anomalies;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the gestionnaire does of a piece, and its consequences on the dossier. */
@ApplicationScoped
class Suivi {
    private static final int MOTIF_MAXIMUM = 500;

    @Inject
    private Depot depot;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Completude completude;

    @Inject
    private Retrait retrait;

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    void survenir(Piece piece, DemandePiece demande, String acteur, Predicate<String> roles) {
        EvenementPiece evenement = Saisie.present(demande.evenement(), "evenement");
        piece.exigerPossible(evenement, roles);
        switch (evenement) {
            case CONTROLER -> {
                piece.noter(depot.recontroler(piece).anomalies());
                piece.survenir(evenement, null, acteur, roles);
            }
            case INTEGRER, LEVER_ANOMALIE -> integrer(piece, evenement, acteur, roles);
            case REJETER -> piece.survenir(evenement, motif(demande), acteur, roles);
            case SIGNALER_ANOMALIE -> signaler(piece, motif(demande), acteur, roles);
            case RETIRER -> retirer(piece, demande, roles);
        }
    }

    private void integrer(Piece piece, EvenementPiece evenement, String acteur, Predicate<String> roles) {
        piece.noter(depot.recontroler(piece).anomalies());
        exigerSansBlocage(piece);
        Dossier dossier = dossiers.verrouiller(piece.dossier().id());
        numeroter(piece, dossier);
        piece.survenir(evenement, null, acteur, roles);
        echeances.solder(objet(piece));
        dossiers.enregistrer();
        completude.constater(dossier);
    }

    private static void exigerSansBlocage(Piece piece) {
        List<Anomalie> bloquantes = Anomalies.vue(piece.anomalies()).bloquantes();
        if (!bloquantes.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.PIECE_BLOQUEE,
                    "Cette pièce ne peut pas être intégrée : %s"
                            .formatted(
                                    bloquantes.stream().map(Anomalie::message).collect(Collectors.joining(" "))),
                    bloquantes.get(0).champ());
        }
    }

    private void signaler(Piece piece, String motif, String acteur, Predicate<String> roles) {
        numeroter(piece, dossiers.verrouiller(piece.dossier().id()));
        piece.survenir(EvenementPiece.SIGNALER_ANOMALIE, motif, acteur, roles);
        LocalDate jour = horloge.aujourdHui();
        LocalDate terme = Delais.joursCalendaires(
                jour, parametres.valeur("DOSSIER_ANOMALIE_REPONSE", jour).intValueExact());
        echeances.inscrire(new NouvelleEcheance(
                piece.siren(),
                objet(piece),
                "ANOMALIE",
                "Répondre à l'anomalie signalée : %s, dossier %s"
                        .formatted(piece.libelle(), piece.dossier().numero()),
                terme,
                List.of(terme)));
    }

    private static void numeroter(Piece piece, Dossier dossier) {
        if (!piece.estNumerotee()) {
            piece.numeroter(dossier.numeroSuivant());
        }
    }

    private void retirer(Piece piece, DemandePiece demande, Predicate<String> roles) {
        retrait.exiger(piece, Saisie.present(demande.retrait(), "retrait"));
        piece.retirer(demande.retrait(), motif(demande), roles);
        echeances.solder(objet(piece));
        dossiers.enregistrer();
        completude.constater(piece.dossier());
    }

    private static String objet(Piece piece) {
        return "PIECE:" + piece.id();
    }

    private static String motif(DemandePiece demande) {
        return Saisie.texte(demande.motif(), MOTIF_MAXIMUM, "motif");
    }
}
