package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.hypothese.AgeDebut;
import fr.cdg62.carriere.api.retraite.hypothese.AutresPensions;
import fr.cdg62.carriere.api.retraite.hypothese.BonificationIndiciaire;
import fr.cdg62.carriere.api.retraite.hypothese.CarriereLongue;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.api.retraite.hypothese.Surcotisation;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.PeriodeService;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pension to compute for a test: full time to the departure unless said otherwise. */
final class Dossier {
    private static final Source SOURCE = new Source("Essai", "", true);
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();

    private final LocalDate naissance;
    private final LocalDate depart;
    private final List<Situation> situations = new ArrayList<>();
    private final Map<Situation, Integer> indices = new HashMap<>();
    private Services services = new Services(List.of());
    private MotifDepart motif = MotifDepart.AGE;
    private int autres;
    private int bonificationsEnfants;
    private int bonifications;
    private int enfants;
    private int actives;
    private boolean superieur;
    private AutresPensions pensions;
    private BonificationIndiciaire nbi;
    private Surcotisation surcotisation;
    private CarriereLongue longue;

    private Dossier(LocalDate naissance, LocalDate depart) {
        this.naissance = naissance;
        this.depart = depart;
    }

    static Dossier ne(String naissance, String depart) {
        return new Dossier(LocalDate.parse(naissance), LocalDate.parse(depart));
    }

    Dossier indice(int im) {
        return indice(im, depart.minusYears(3).toString());
    }

    Dossier indice(int im, String depuis) {
        return indice(im, depuis, "GRADE");
    }

    Dossier indice(int im, String depuis, String grade) {
        Situation situation = new Situation(LocalDate.parse(depuis), grade, situations.size() + 1, Duree.NULLE);
        situations.add(situation);
        indices.put(situation, im);
        return this;
    }

    /** Quarters of full-time services up to the departure. */
    Dossier services(int trimestres) {
        return services(depart.minusMonths(3L * trimestres));
    }

    Dossier services(LocalDate debut) {
        services = new Services(List.of(periode(debut, depart.minusDays(1), BigDecimal.ONE)));
        return this;
    }

    /** Services that ended before the departure. */
    Dossier services(LocalDate debut, LocalDate fin) {
        services = new Services(List.of(periode(debut, fin, BigDecimal.ONE)));
        return this;
    }

    Dossier autresRegimes(int trimestres) {
        autres = trimestres;
        return this;
    }

    Dossier bonifications(int pourEnfants, int autresBonifications) {
        bonificationsEnfants = pourEnfants;
        bonifications = autresBonifications;
        return this;
    }

    Dossier enfants(int nombre) {
        enfants = nombre;
        return this;
    }

    Dossier actives(int annees) {
        actives = annees;
        return this;
    }

    Dossier motif(MotifDepart choisi) {
        motif = choisi;
        return this;
    }

    Dossier autresPensions(boolean demandees, String montant) {
        pensions = new AutresPensions(demandees, new BigDecimal(montant));
        return this;
    }

    Dossier nbi(String points, int trimestres) {
        nbi = new BonificationIndiciaire(new BigDecimal(points), trimestres);
        return this;
    }

    Dossier surcotisation(Surcotisation demandee) {
        surcotisation = demandee;
        return this;
    }

    Dossier longue(AgeDebut avant, int debut, int cotises) {
        longue = new CarriereLongue(avant, debut, cotises);
        return motif(MotifDepart.CARRIERE_LONGUE);
    }

    private Complements complements() {
        return new Complements(pensions, nbi, surcotisation, longue, null);
    }

    /** Puts a stretch of part time within the services, told before. */
    Dossier tempsPartiel(String debut, String fin, String fraction) {
        List<PeriodeService> periodes = new ArrayList<>();
        LocalDate du = LocalDate.parse(debut);
        LocalDate au = LocalDate.parse(fin);
        for (PeriodeService pleine : services.periodes()) {
            periodes.add(periode(pleine.periode().debut(), du.minusDays(1), BigDecimal.ONE));
            periodes.add(periode(du, au, new BigDecimal(fraction)));
            if (au.isBefore(pleine.periode().fin())) {
                periodes.add(periode(au.plusDays(1), pleine.periode().fin(), BigDecimal.ONE));
            }
        }
        services = new Services(periodes);
        return this;
    }

    private static PeriodeService periode(LocalDate du, LocalDate au, BigDecimal fraction) {
        return new PeriodeService(Periode.entre(du, au), fraction, true, "Activité", SOURCE, null);
    }

    Dossier indiceSuperieur() {
        superieur = true;
        return this;
    }

    PensionVue pension() {
        return pension(REGLES);
    }

    PensionVue pension(ReglesRetraite regles) {
        return pension(regles.au(depart));
    }

    /** What the computation used that waits for a confirmation. */
    Set<String> aVerifier() {
        ReglesDuDepart regles = REGLES.au(depart);
        pension(regles);
        return regles.aVerifier();
    }

    private PensionVue pension(ReglesDuDepart regles) {
        DemandeEstimation demande = new DemandeEstimation(
                List.of(depart),
                motif,
                autres,
                bonificationsEnfants,
                bonifications,
                enfants,
                actives,
                superieur,
                complements());
        return CalculPension.calculer(
                new Depart(depart, naissance, demande), services, situations, indices::get, regles);
    }

    /** The step of the trace with this title. */
    static String etape(PensionVue pension, String libelle) {
        return pension.trace().etapes().stream()
                .filter(etape -> etape.libelle().equals(libelle))
                .map(etape -> etape.calcul() + " → " + etape.resultat())
                .findFirst()
                .orElse("absente");
    }
}
