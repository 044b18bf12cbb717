package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.referentiel.api.echange.statistique.BilanEchanges;
import fr.cdg62.referentiel.api.echange.statistique.FauteEchanges;
import fr.cdg62.referentiel.api.echange.statistique.JourEchanges;
import fr.cdg62.referentiel.api.echange.statistique.PartenaireEchanges;
import fr.cdg62.socle.calendrier.Horloge;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up hours (UTC) of the journal into days in France. */
final class Comptage {
    private final LocalDate du;
    private final LocalDate au;
    private final Map<LocalDate, JourEchanges> jours = new TreeMap<>();
    private final Map<String, Long> fautes = new TreeMap<>();
    private long duree;
    private long dureeMax;

    Comptage(LocalDate du, LocalDate au) {
        this.du = du;
        this.au = au;
        du.datesUntil(au.plusDays(1)).forEach(jour -> jours.put(jour, new JourEchanges(jour, 0, 0, 0)));
    }

    /**
     * The sums.
     *
     * @param heures beginning of the hour, outcome, code of the fault, how many, sum and longest of the durations
     * @param emetteurs name, how many, of which refused, of which incidents; in the order wanted
     */
    BilanEchanges bilan(String partenaire, List<Object[]> heures, List<Object[]> emetteurs) {
        heures.forEach(this::ajouter);
        JourEchanges total = jours.values().stream().reduce(new JourEchanges(au, 0, 0, 0), Comptage::plus);
        return new BilanEchanges(
                partenaire,
                du,
                au,
                total.recus(),
                total.refuses(),
                total.incidents(),
                total.recus() == 0 ? 0 : duree / total.recus(),
                dureeMax,
                List.copyOf(jours.values()),
                fautes.entrySet().stream()
                        .map(f -> new FauteEchanges(f.getKey(), f.getValue()))
                        .sorted(Comparator.comparingLong(FauteEchanges::nombre).reversed())
                        .toList(),
                emetteurs.stream().map(Comptage::emetteur).toList());
    }

    private static PartenaireEchanges emetteur(Object[] compte) {
        return new PartenaireEchanges(
                (String) compte[0],
                ((Number) compte[1]).longValue(),
                ((Number) compte[2]).longValue(),
                ((Number) compte[3]).longValue());
    }

    private void ajouter(Object[] heure) {
        LocalDate jour = LocalDateTime.parse((String) heure[0])
                .atZone(ZoneOffset.UTC)
                .withZoneSameInstant(Horloge.PARIS)
                .toLocalDate();
        StatutMessage statut = StatutMessage.valueOf((String) heure[1]);
        long nombre = ((Number) heure[3]).longValue();
        long refuses = statut == StatutMessage.REFUSE ? nombre : 0;
        long incidents = statut == StatutMessage.INCIDENT ? nombre : 0;
        jours.merge(jour, new JourEchanges(jour, nombre, refuses, incidents), Comptage::plus);
        if (heure[2] != null) {
            fautes.merge((String) heure[2], nombre, Long::sum);
        }
        duree += ((Number) heure[4]).longValue();
        dureeMax = Math.max(dureeMax, ((Number) heure[5]).longValue());
    }

    private static JourEchanges plus(JourEchanges a, JourEchanges b) {
        return new JourEchanges(
                a.jour(), a.recus() + b.recus(), a.refuses() + b.refuses(), a.incidents() + b.incidents());
    }
}
