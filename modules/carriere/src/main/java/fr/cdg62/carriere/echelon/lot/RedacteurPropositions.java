package fr.cdg62.carriere.echelon.lot;

import fr.cdg62.carriere.api.echelon.campagne.ErreurEchelon;
import fr.cdg62.carriere.echelon.CarriereSuivie;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.carriere.echelon.campagne.CampagneEchelon;
import fr.cdg62.carriere.echelon.campagne.DroitExpertise;
import fr.cdg62.carriere.echelon.campagne.SuiviEchelons;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the careers read, one transaction a chunk; grids, rules and rights are taken once for the run. */
@Named("redacteurPropositions")
@Dependent
public class RedacteurPropositions extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String campagne;

    @Inject
    private SuiviEchelons suivi;

    @Inject
    private Propositions propositions;

    @Inject
    private DroitExpertise droit;

    @Inject
    private Projecteur projecteur;

    private final Map<String, Optional<ErreurEchelon>> refusees = new HashMap<>();
    private ProjectionCarriere projection;
    private CampagneEchelon courante;

    @Override
    public void open(Serializable reprise) {
        courante = suivi.lire(Long.parseLong(campagne));
        projection = projecteur.pret();
    }

    @Override
    public void writeItems(List<Object> lues) {
        List<CarriereSuivie> ouvertes = new ArrayList<>();
        List<ErreurEchelon> refus = new ArrayList<>();
        for (Object lue : lues) {
            CarriereSuivie carriere = (CarriereSuivie) lue;
            Optional<ErreurEchelon> refusee =
                    refusees.computeIfAbsent(carriere.siren(), siren -> refus(siren, courante.debut()));
            refusee.ifPresentOrElse(refus::add, () -> ouvertes.add(carriere));
        }
        long derniere = ((CarriereSuivie) lues.get(lues.size() - 1)).id();
        propositions.calculer(
                courante,
                projection,
                ouvertes,
                new Reste(lues.size(), derniere, refus.stream().distinct().toList()));
    }

    private Optional<ErreurEchelon> refus(String siren, LocalDate date) {
        return droit.refus(siren, date)
                .map(refus -> new ErreurEchelon(siren, null, "", refus.code().code(), refus.getMessage()));
    }
}
