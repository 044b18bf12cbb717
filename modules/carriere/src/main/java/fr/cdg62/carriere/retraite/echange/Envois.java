package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.retraite.piece.PieceRecue;
import java.util.List;

/** What the flux about dossiers carry until they are done. */
public final class Envois {
    private Envois() {}

    /** A reprise d'antériorité to open and to type. */
    public record Reprise(long carriere, List<PeriodeCompte> periodes) {}

    /** A dossier to open. */
    public record Liquidation(NouveauDossierRetraite nouveau, List<PieceRecue> pieces, boolean soumettre) {
        /** Without the bank account, of which nothing but the ends is kept once the flux is over. */
        Liquidation sansCompte() {
            NouveauDossierRetraite sans = new NouveauDossierRetraite(
                    nouveau.carriere(),
                    nouveau.type(),
                    nouveau.demandeeLe(),
                    nouveau.depart(),
                    nouveau.anticipation(),
                    nouveau.justification(),
                    null);
            return new Liquidation(sans, pieces, soumettre);
        }
    }

    /** A demande d'avis to prepare. */
    public record Avis(NouvelAvis nouvel, List<PieceRecue> pieces) {}

    /** Pieces to add. */
    public record Complement(long dossier, List<PieceRecue> pieces, boolean soumettre, String note) {}

    /** A delegation to the CdG under this convention. */
    public record Delegation(long dossier, String convention) {}

    /** What the control concluded. */
    public record Controle(long dossier, boolean conforme, List<String> observations) {}

    /** The answer to a décompte. */
    public record Reponse(long dossier, boolean accepte, String motif) {}
}
