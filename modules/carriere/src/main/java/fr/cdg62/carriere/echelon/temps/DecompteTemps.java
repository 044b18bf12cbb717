package fr.cdg62.carriere.echelon.temps;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, over the segments of a whole career, the time that does not count for the échelon. */
public final class DecompteTemps {
    private final ReglesTemps regles;
    private final Map<String, Duree> consomme = new HashMap<>();
    private final List<TempsNonCompte> nonComptes = new ArrayList<>();

    private DecompteTemps(ReglesTemps regles) {
        this.regles = regles;
    }

    /**
     * The time that does not count, in order.
     *
     * @param segments of the whole career, in order: caps are counted from its beginning
     * @param depuis first day that matters; before it, a kind of time without rule is passed over
     */
    public static List<TempsNonCompte> nonComptes(List<Segment> segments, ReglesTemps regles, LocalDate depuis) {
        DecompteTemps decompte = new DecompteTemps(regles);
        for (Segment segment : segments) {
            decompte.segment(segment, depuis);
        }
        return decompte.nonComptes;
    }

    private void segment(Segment segment, LocalDate depuis) {
        LocalDate debut = segment.periode().debut();
        LocalDate fin = segment.periode().fin();
        for (LocalDate rupture : regles.ruptures(debut, fin)) {
            tranche(segment, Periode.entre(debut, rupture.minusDays(1)), depuis);
            debut = rupture;
        }
        tranche(segment, new Periode(debut, fin), depuis);
    }

    private void tranche(Segment segment, Periode periode, LocalDate depuis) {
        if (!periode.estOuverte() && periode.fin().isBefore(depuis)) {
            regles.eventuelle(segment, periode.debut()).ifPresent(regle -> appliquer(segment, periode, regle));
        } else {
            appliquer(segment, periode, regles.pour(segment, periode.debut()));
        }
    }

    private void appliquer(Segment segment, Periode periode, RegleTemps regle) {
        if (!regle.compte()) {
            ajouter(periode, ReglesTemps.libelle(segment), regle);
        } else if (regle.plafond() != null) {
            plafonner(segment, periode, regle);
        }
    }

    private void plafonner(Segment segment, Periode periode, RegleTemps regle) {
        Duree plafond = Duree.mois(regle.plafondMois());
        Duree deja = consomme.getOrDefault(regle.plafond(), Duree.NULLE);
        Duree reste = plafond.moins(deja);
        LocalDate atteint = reste.apres(periode.debut());
        boolean depasse = periode.estOuverte() || !atteint.isAfter(periode.fin());
        if (depasse) {
            consomme.put(regle.plafond(), plafond);
            ajouter(
                    new Periode(atteint, periode.fin()),
                    "%s au-delà de %s sur la carrière".formatted(ReglesTemps.libelle(segment), plafond.texte()),
                    regle);
        } else {
            consomme.put(regle.plafond(), deja.plus(Duree.entre(periode.debut(), periode.fin())));
        }
    }

    private void ajouter(Periode periode, String libelle, RegleTemps regle) {
        int dernier = nonComptes.size() - 1;
        if (dernier >= 0 && prolonge(nonComptes.get(dernier), periode, libelle)) {
            TempsNonCompte avant = nonComptes.remove(dernier);
            nonComptes.add(
                    new TempsNonCompte(new Periode(avant.periode().debut(), periode.fin()), libelle, avant.source()));
        } else {
            nonComptes.add(new TempsNonCompte(periode, libelle, regle.source()));
        }
    }

    private static boolean prolonge(TempsNonCompte avant, Periode periode, String libelle) {
        return avant.libelle().equals(libelle)
                && avant.periode().fin() != null
                && avant.periode().fin().plusDays(1).equals(periode.debut());
    }
}
