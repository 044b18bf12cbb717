package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.ControleVue;
import fr.cdg62.carriere.api.piece.DocumentsDossier;
import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.RubriqueVue;
import fr.cdg62.carriere.api.piece.TypePieceVue;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.dossier.Consultations;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.nomenclature.Nomenclature;
import fr.cdg62.carriere.piece.Imprimables.Bordereau;
import fr.cdg62.carriere.piece.Imprimables.Inventaire;
import fr.cdg62.carriere.piece.Imprimables.Lettre;
import fr.cdg62.carriere.piece.Imprimables.LigneImprimee;
import fr.cdg62.carriere.saisie.Saisie;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** See {@link DocumentsDossier}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
public class DocumentsDossierBean implements DocumentsDossier {
    @Inject
    private AccesDossier porte;

    @Inject
    private Nomenclature nomenclature;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private PiecesEnBase pieces;

    @Inject
    private Completude completude;

    @Inject
    private Consultations consultations;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Parametres parametres;

    @Inject
    private Impression impression;

    @Inject
    private Horloge horloge;

    @Override
    public List<RubriqueVue> rubriques() {
        return nomenclature.rubriques(horloge.aujourdHui());
    }

    @Override
    public List<TypePieceVue> types() {
        return nomenclature.types(horloge.aujourdHui());
    }

    @Override
    public List<TypePieceVue> manquantes(long dossier) {
        return completude.manquantes(lisible(dossier));
    }

    @Override
    public byte[] inventaire(long id, MotifConsultation motif) {
        Dossier dossier = lisible(id);
        consultations.tracer(dossier, "Inventaire du dossier " + dossier.numero(), motif);
        List<LigneImprimee> lignes =
                pieces.numerotees(id).stream().map(LigneImprimee::de).toList();
        List<String> manquantes = completude.manquantes(dossier).stream()
                .map(TypePieceVue::libelle)
                .toList();
        return impression.produire(
                "carriere/inventaire.html",
                new Inventaire(
                        destinataire(dossier.siren()),
                        dossier.numero(),
                        dossier.intitule(),
                        Ecrit.date(dossier.ouvertLe()),
                        dossier.statut().toLowerCase(Locale.FRANCE),
                        Ecrit.date(horloge.aujourdHui()),
                        lignes.size(),
                        lignes,
                        manquantes,
                        !manquantes.isEmpty()));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public byte[] bordereau(String siren, LocalDate jour) {
        porte.exigerCollectivite(siren);
        List<LigneImprimee> lignes = pieces.deposees(siren, Saisie.present(jour, "jour")).stream()
                .map(LigneImprimee::de)
                .toList();
        if (lignes.isEmpty()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Aucune pièce n'a été déposée ce jour-là.", "jour");
        }
        return impression.produire(
                "carriere/bordereau-depot.html",
                new Bordereau(destinataire(siren), Ecrit.date(jour), lignes.size(), lignes));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public byte[] lettre(long id) {
        Piece piece = pieces.lire(id);
        porte.exigerLecture(piece.dossier());
        if (piece.etat() != EtatPiece.ANOMALIE_SIGNALEE) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "La lettre d'anomalie n'existe que pour une pièce dont l'anomalie est signalée.");
        }
        ControleVue controle = Anomalies.vue(piece.anomalies());
        LocalDate jour = horloge.aujourdHui();
        return impression.produire(
                "carriere/lettre-anomalie.html",
                new Lettre(
                        destinataire(piece.siren()),
                        Ecrit.date(jour),
                        piece.dossier().numero() + ", " + piece.dossier().intitule(),
                        LigneImprimee.de(piece),
                        piece.motif(),
                        messages(controle.bloquantes()),
                        messages(controle.nonBloquantes()),
                        parametres.valeur("DOSSIER_ANOMALIE_REPONSE", jour).toBigInteger() + " jours"));
    }

    private static List<String> messages(List<Anomalie> anomalies) {
        return anomalies.stream().map(Anomalie::message).toList();
    }

    private Dossier lisible(long id) {
        Dossier dossier = dossiers.lire(id);
        porte.exigerLecture(dossier);
        return dossier;
    }

    private Destinataire destinataire(String siren) {
        return Destinataire.de(collectivites.lire(siren));
    }
}
