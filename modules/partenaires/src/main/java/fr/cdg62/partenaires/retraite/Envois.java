package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.avis.TypeAvis;
import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.MotifAnticipation;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.envoi.ComplementDossier;
import fr.cdg62.carriere.api.retraite.envoi.PieceEnvoyee;
import fr.cdg62.carriere.api.retraite.retablissement.NouveauRetablissement;
import fr.cdg62.partenaires.contrat.commun.DocumentPdf;
import fr.cdg62.partenaires.contrat.retraite.CompleterDossier;
import fr.cdg62.partenaires.contrat.retraite.DemanderAvisPrealable;
import fr.cdg62.partenaires.contrat.retraite.DeposerLiquidation;
import fr.cdg62.partenaires.contrat.retraite.EditerRTB;
import fr.cdg62.partenaires.contrat.retraite.ModeEnvoi;
import fr.cdg62.partenaires.contrat.retraite.PieceJointe;
import fr.cdg62.partenaires.echange.DocumentJoint;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;

/** Requests about dossiers, from the contract to the api. */
final class Envois {
    private Envois() {}

    static NouveauDossierRetraite liquidation(DeposerLiquidation demande) {
        return new NouveauDossierRetraite(
                demande.getNumeroCarriere(),
                TypePension.valueOf(demande.getTypePension().name()),
                demande.getDemandeeLe(),
                new DatesDepart(demande.getDernierJour(), demande.getDateRDC(), demande.getDateEffet()),
                demande.getAnticipation() == null
                        ? null
                        : MotifAnticipation.valueOf(demande.getAnticipation().name()),
                demande.getJustification(),
                demande.getIban());
    }

    static NouvelAvis avis(DemanderAvisPrealable demande) {
        return new NouvelAvis(
                demande.getNumeroCarriere(),
                TypeAvis.valueOf(demande.getTypeAvis().name()),
                demande.getDateDepart(),
                demande.getExpose());
    }

    static ComplementDossier complement(CompleterDossier demande) {
        return new ComplementDossier(
                demande.getNumeroDossier(),
                pieces(demande.getPiece()),
                Boolean.TRUE.equals(demande.isSoumettre()),
                demande.getNote());
    }

    static NouveauRetablissement retablissement(EditerRTB demande) {
        if (demande.getEnvoi() == ModeEnvoi.ELECTRONIQUE) {
            throw new DemandeRefusee(
                    CodeProbleme.RTB_PAPIER,
                    "Un rétablissement ne se demande que sur papier, par la poste (E309) : demandez le formulaire,"
                            + " faites-le signer et postez-le.",
                    "envoi");
        }
        return new NouveauRetablissement(
                demande.getNumeroCarriere(),
                demande.getDemandeeLe(),
                demande.getDernierJourPaye(),
                demande.getDateRDC(),
                demande.getDernierIB());
    }

    static List<PieceEnvoyee> pieces(List<PieceJointe> pieces) {
        return pieces.stream().map(Envois::piece).toList();
    }

    private static PieceEnvoyee piece(PieceJointe piece) {
        DocumentPdf document = piece.getDocument();
        return new PieceEnvoyee(piece.getCode(), document.getNom(), () -> DocumentJoint.contenu(document));
    }
}
