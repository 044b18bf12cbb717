package fr.cdg62.carriere.promotion.quota;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.quota.SaisieQuota;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a quota rests on, worked out from the careers of the affiliated bodies or corrected with a reason. */
@ApplicationScoped
public class BasesQuota {

    private static final int LOT = 1000;
    private static final int MOTIF_MAXIMUM = 300;

    @Inject
    private ActesDuCadre actes;

    @Inject
    private Affilies affilies;

    @Inject
    private Chronologies chronologies;

    /** The bases of a quota and how they were found. */
    public record Bases(AssietteQuota assiette, int agentsCdi, String motif, Trace trace) {}

    /**
     * The bases of a list of a year: recruitments of the year before, effectif on its 31 December.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code motif} for a correction without reason
     */
    public Bases de(SaisieQuota saisie, int annee) {
        LocalDate fin = LocalDate.of(annee - 1, Month.DECEMBER, 31);
        Set<String> sirens = affilies.au(fin);
        Tracage trace = new Tracage();
        int recrutements = recrutements(saisie.cadreEmplois(), annee - 1, sirens, trace);
        int cdi = saisie.agentsCdi() == null ? 0 : saisie.agentsCdi();
        int effectif = effectif(saisie.cadreEmplois(), fin, sirens) + cdi;
        trace.etape(
                "Effectif au " + courte(fin),
                "fonctionnaires en activité ou détachement, et %d agent(s) en CDI déclaré(s)".formatted(cdi),
                Integer.toString(effectif),
                "décret n° 2013-593, art. 31");
        AssietteQuota assiette = new AssietteQuota(
                corriger("Recrutements", recrutements, saisie.recrutements(), trace),
                saisie.report(),
                corriger("Effectif", effectif, saisie.effectif(), trace),
                saisie.anneesSansQuota());
        boolean corrige = saisie.recrutements() != null || saisie.effectif() != null;
        String motif = corrige ? Saisie.texte(saisie.motif(), MOTIF_MAXIMUM, "motif") : null;
        if (corrige) {
            trace.etape("Motif de la correction", motif, "", "");
        }
        return new Bases(assiette, cdi, motif, trace.fin());
    }

    private static int corriger(String libelle, int calcule, Integer saisi, Tracage trace) {
        if (saisi == null) {
            return calcule;
        }
        trace.etape(libelle + " : correction", "%d d'après les carrières".formatted(calcule), saisi.toString(), "");
        return saisi;
    }

    private int recrutements(String cadre, int annee, Set<String> sirens, Tracage trace) {
        Periode periode = Periode.entre(LocalDate.of(annee, 1, 1), LocalDate.of(annee, Month.DECEMBER, 31));
        List<ActeRecrutement> lus = actes.dans(cadre, periode).stream()
                .filter(acte -> sirens.contains(acte.siren()))
                .toList();
        Map<Long, Chronologie> carrieres =
                parLots(lus.stream().map(ActeRecrutement::carriere).distinct().toList());
        RegleRecrutements regle = new RegleRecrutements(sirens, actes.internes(cadre, periode));
        List<Recrutement> examines = lus.stream()
                .map(acte -> regle.examiner(acte, carrieres.get(acte.carriere())))
                .toList();
        examines.forEach(recrutement -> recrutement.tracer(trace));
        int nombre = (int) examines.stream().filter(Recrutement::compte).count();
        trace.etape(
                "Recrutements de %d".formatted(annee),
                "%d acte(s) examiné(s)".formatted(examines.size()),
                Integer.toString(nombre),
                "décret n° 2013-593, art. 31");
        return nombre;
    }

    private int effectif(String cadre, LocalDate jour, Set<String> sirens) {
        return new EffectifCadre(sirens)
                .au(jour, parLots(actes.carrieres(cadre)).values());
    }

    private Map<Long, Chronologie> parLots(List<Long> ids) {
        Map<Long, Chronologie> carrieres = new HashMap<>();
        for (int debut = 0; debut < ids.size(); debut += LOT) {
            carrieres.putAll(chronologies.de(ids.subList(debut, Math.min(debut + LOT, ids.size()))));
        }
        return carrieres;
    }
}
