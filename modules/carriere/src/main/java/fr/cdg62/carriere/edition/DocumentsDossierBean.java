package fr.cdg62.carriere.edition;

import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.carriere.api.edition.DocumentsDossier;
import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.consultation.Consultations;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.edition.Imprimables.LigneImprimee;
import fr.cdg62.carriere.piece.PiecesRemises;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** See {@link DocumentsDossier}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
public class DocumentsDossierBean implements DocumentsDossier {
    @Inject
    private AccesDossier porte;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private PiecesRemises pieces;

    @Inject
    private RelevesCarriere releves;

    @Inject
    private Consultations consultations;

    @Inject
    private MiseEnPage page;

    @Inject
    private Horloge horloge;

    @Override
    public byte[] inventaire(long id, MotifConsultation motif) {
        Dossier dossier = lisible(id);
        consultations.tracer(id, "Inventaire du dossier " + dossier.numero(), motif);
        return page.inventaire(dossier, numerotees(dossier), horloge.aujourdHui());
    }

    @Override
    public byte[] etatServices(long id, MotifConsultation motif) {
        Dossier dossier = lisible(id);
        LocalDate jour = horloge.aujourdHui();
        List<Imprimables.Carriere> carrieres = releves.carrieres(dossier.agent(), jour);
        if (carrieres.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Aucune carrière n'est saisie pour cet agent : l'état de ses services ne peut pas être établi.");
        }
        consultations.tracer(id, "État des services", motif);
        return page.etatServices(dossier, carrieres, jour);
    }

    @Override
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public byte[] certificatElimination(long id) {
        Dossier dossier = lisible(id);
        if (dossier.etat() != EtatDossier.ELIMINE) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le certificat d'élimination n'existe que pour un dossier éliminé.");
        }
        consultations.tracer(id, "Certificat d'élimination", MotifConsultation.CONTROLE);
        return page.certificat(dossier, numerotees(dossier));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public byte[] bordereau(String siren, LocalDate jour) {
        porte.exigerCollectivite(siren);
        List<LigneImprimee> lignes = pieces.deposees(siren, Saisie.present(jour, "jour")).stream()
                .map(piece -> LigneImprimee.de(piece, dossiers.lire(piece.dossier())))
                .toList();
        if (lignes.isEmpty()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Aucune pièce n'a été déposée ce jour-là.", "jour");
        }
        return page.bordereau(siren, jour, lignes);
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public byte[] lettre(long id) {
        PieceVue piece = pieces.lire(id);
        Dossier dossier = lisible(piece.dossier());
        if (piece.etat() != EtatPiece.ANOMALIE_SIGNALEE) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "La lettre d'anomalie n'existe que pour une pièce dont l'anomalie est signalée.");
        }
        return page.lettre(dossier, piece, horloge.aujourdHui());
    }

    private List<LigneImprimee> numerotees(Dossier dossier) {
        return pieces.de(dossier.id()).stream()
                .map(piece -> LigneImprimee.de(piece, dossier))
                .toList();
    }

    private Dossier lisible(long id) {
        Dossier dossier = dossiers.lire(id);
        porte.exigerLecture(dossier);
        return dossier;
    }
}
