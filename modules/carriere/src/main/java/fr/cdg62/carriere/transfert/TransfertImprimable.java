package fr.cdg62.carriere.transfert;

import fr.cdg62.carriere.impression.Destinataire;
import java.util.List;

/** What the bordereau de transfert needs. */
record TransfertImprimable(
        Destinataire destinataire,
        String dossier,
        String intitule,
        String recevant,
        String employeur,
        String depart,
        String signePar,
        String signeLe,
        boolean signe,
        int nombre,
        List<PieceRemise> pieces) {
    /** A piece handed over. */
    record PieceRemise(String numero, String rubrique, String libelle, String effet, String sha256) {}
}
