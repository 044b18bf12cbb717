package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.carriere.api.retraite.envoi.PieceEnvoyee;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The files that a partner sends: kept on their arrival, added to the dossier when its message is done. */
@ApplicationScoped
public class PiecesRecues {
    private static final String PDF = "application/pdf";

    @Inject
    private ControlePiece controle;

    @Inject
    private Documents documents;

    /**
     * Keeps them, once all of them are what they must be; the caller has checked that the partner may send them for this
     * collectivité.
     */
    public List<PieceRecue> garder(
            PartenaireAuthentifie partenaire, String messageId, String siren, List<PieceEnvoyee> pieces) {
        pieces.forEach(piece -> controle.exiger(piece.nom(), piece.contenu().get()));
        return pieces.stream()
                .map(piece -> PieceRecue.de(
                        piece.type(),
                        documents.recevoir(
                                partenaire,
                                new NouveauDocument(
                                        siren,
                                        Documents.RESERVE + "RETRAITE_ENVOI:" + messageId,
                                        piece.nom().strip(),
                                        PDF,
                                        piece.contenu().get()))))
                .toList();
    }
}
