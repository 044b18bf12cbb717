package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was typed, in the row of its simulation; never a motive of health. */
@Embeddable
class Hypotheses {
    private static final String SEPARATEUR = ",";

    @Column(updatable = false)
    private String departs;

    @Column(name = "trimestres_autres", updatable = false)
    private int autres;

    @Column(name = "trimestres_enfants", updatable = false)
    private int trimestresEnfants;

    @Column(name = "trimestres_bonifications", updatable = false)
    private int bonifications;

    @Column(updatable = false)
    private int enfants;

    @Column(name = "annees_actives", updatable = false)
    private int actives;

    @Column(name = "indice_superieur", updatable = false)
    private boolean indiceSuperieur;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MotifDepart motif = MotifDepart.AGE;

    @Convert(converter = ComplementsEnJson.class)
    @Column(updatable = false)
    private Complements complements = Complements.AUCUN;

    protected Hypotheses() {}

    Hypotheses(DemandeEstimation demande) {
        departs = demande.departs().stream().map(LocalDate::toString).collect(Collectors.joining(SEPARATEUR));
        autres = demande.trimestresAutresRegimes();
        trimestresEnfants = demande.trimestresEnfants();
        bonifications = demande.trimestresBonifications();
        enfants = demande.enfants();
        actives = demande.anneesActives();
        indiceSuperieur = demande.indiceSuperieur();
        motif = demande.motif();
        complements = demande.complements();
    }

    DemandeEstimation valeur() {
        List<LocalDate> jours = departs.isEmpty()
                ? List.of()
                : Arrays.stream(departs.split(SEPARATEUR, -1))
                        .map(LocalDate::parse)
                        .toList();
        return new DemandeEstimation(
                jours, motif, autres, trimestresEnfants, bonifications, enfants, actives, indiceSuperieur, complements);
    }
}
