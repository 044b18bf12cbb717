package fr.cdg62.carriere.piece.controle;

import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Controls a piece against what the system knows today of its agent. */
@ApplicationScoped
public class Controles {
    @Inject
    private Situations situations;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /**
     * The control of a piece as described.
     *
     * @param naissance birth of the agent
     * @param dossier his dossier, null when none is open
     */
    public ControlePiece de(RegleType regle, NouvellePiece piece, long agent, LocalDate naissance, Dossier dossier) {
        LocalDate jour = horloge.aujourdHui();
        SituationConnue connue = situations.avant(agent, piece.dateEffet());
        Contexte contexte = new Contexte(
                jour,
                naissance,
                parametres.valeur("DOSSIER_AGE_MINIMUM", jour).intValueExact(),
                dossier == null ? null : dossier.etat(),
                connue.statut() == null ? statutSuppose(dossier) : connue.statut(),
                connue.position(),
                situations.fauteDeGrille(piece));
        return ControlePiece.de(regle, piece, contexte);
    }

    /** The statut of the dossier stands for the career that is not entered, except when the past is rebuilt. */
    private static String statutSuppose(Dossier dossier) {
        return dossier == null || dossier.etat() == EtatDossier.EN_RECONSTITUTION ? null : dossier.statut();
    }
}
