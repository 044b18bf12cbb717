package fr.cdg62.carriere.echelon.lot;

import fr.cdg62.carriere.api.echelon.campagne.ErreurEchelon;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.echelon.CarriereSuivie;
import fr.cdg62.carriere.echelon.PropositionEchelon;
import fr.cdg62.carriere.echelon.PropositionsEnBase;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.carriere.echelon.calcul.Projection;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.carriere.echelon.campagne.CampagneEchelon;
import fr.cdg62.carriere.echelon.campagne.Lot;
import fr.cdg62.carriere.echelon.campagne.SuiviEchelons;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Computes some careers of a run in one transaction, with the progress of the run: what is counted is done, what is done
 * is counted. Called by the batch, which has no caller; not part of the api.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Propositions {
    private static final Logger LOG = Logger.getLogger(Propositions.class.getName());

    @Inject
    private SuiviEchelons suivi;

    @Inject
    private Chronologies chronologies;

    @Inject
    private PropositionsEnBase base;

    /** Computes; nothing for careers already seen. */
    public void calculer(
            CampagneEchelon courante, ProjectionCarriere projection, List<CarriereSuivie> carrieres, Reste reste) {
        if (!suivi.reserver(courante.id(), reste.derniere())) {
            return;
        }
        List<ErreurEchelon> refus = new ArrayList<>(reste.refus());
        Map<Long, Chronologie> connues =
                chronologies.de(carrieres.stream().map(CarriereSuivie::id).toList());
        Map<Long, List<PropositionEchelon>> vivantes = base.vivantes(connues.keySet());
        int terminaux = 0;
        int suspendues = 0;
        for (CarriereSuivie carriere : carrieres) {
            Optional<Projection> calcul =
                    calculer(projection, connues.get(carriere.id()), carriere, courante.limite(), refus);
            calcul.ifPresent(resultat -> base.rapprocher(
                    courante.id(),
                    carriere,
                    resultat,
                    vivantes.getOrDefault(carriere.id(), List.of()),
                    new ControleAvancement(projection)));
            terminaux += compte(calcul, Projection.Issue.ECHELON_TERMINAL);
            suspendues += compte(calcul, Projection.Issue.SUSPENDUE);
        }
        suivi.avancer(courante.id(), new Lot(reste.carrieres(), terminaux, suspendues, reste.derniere()), refus);
    }

    private static Optional<Projection> calculer(
            ProjectionCarriere projection,
            Chronologie connue,
            CarriereSuivie carriere,
            LocalDate limite,
            List<ErreurEchelon> refus) {
        try {
            return projection.de(connue, limite);
        } catch (DemandeRefusee e) {
            refus.add(erreur(carriere, e.code(), e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Échelons de la carrière " + carriere.id() + " : incident");
            refus.add(erreur(carriere, CodeProbleme.INCIDENT, "Incident technique : relancez le calcul."));
        }
        return Optional.empty();
    }

    private static ErreurEchelon erreur(CarriereSuivie carriere, CodeProbleme code, String message) {
        return new ErreurEchelon(carriere.siren(), carriere.id(), carriere.agent(), code.code(), message);
    }

    private static int compte(Optional<Projection> calcul, Projection.Issue issue) {
        return calcul.filter(projection -> projection.issue() == issue).isPresent() ? 1 : 0;
    }
}
