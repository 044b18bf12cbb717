package fr.cdg62.referentiel.echeance;

import fr.cdg62.referentiel.api.echeance.EcheanceVue;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.echeance.RappelDu;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A due date with its reminders. */
@Entity
@Table(name = "referentiel_echeance")
class Echeance extends EntiteBase {
    @Column(name = "siren", updatable = false)
    private String siren;

    @Column(name = "objet", nullable = false, updatable = false)
    private String objet;

    @Column(name = "type", nullable = false, updatable = false)
    private String type;

    @Column(name = "libelle", nullable = false)
    private String libelle;

    @Column(name = "date_limite", nullable = false)
    private LocalDate date;

    /** Followed by the lists of the collectivités. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "reservee_au_cdg", nullable = false, updatable = false)
    private boolean reserveeAuCdg;

    /** Followed by the list of the agent. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "agent_id", updatable = false)
    private Long agent;

    @Column(name = "soldee_le")
    private LocalDate soldeeLe;

    @OneToMany(mappedBy = "echeance", cascade = CascadeType.PERSIST)
    private List<Rappel> rappels = new ArrayList<>();

    protected Echeance() {}

    Echeance(NouvelleEcheance nouvelle, LocalDate aujourdHui) {
        siren = nouvelle.siren();
        objet = nouvelle.objet();
        type = nouvelle.type();
        reserveeAuCdg = nouvelle.reserveeAuCdg();
        agent = nouvelle.agent();
        changer(nouvelle, aujourdHui);
    }

    /**
     * Takes the new date, label and reminders, unless it is settled. A reminder already dealt with stays so; one no
     * longer wanted is closed without being sent.
     */
    void changer(NouvelleEcheance nouvelle, LocalDate aujourdHui) {
        if (soldeeLe != null) {
            return;
        }
        libelle = nouvelle.libelle();
        date = nouvelle.date();
        rappels.stream().filter(r -> !nouvelle.rappels().contains(r.jour())).forEach(r -> r.clore(aujourdHui));
        List<LocalDate> connus = rappels.stream().map(Rappel::jour).toList();
        nouvelle.rappels().stream()
                .filter(jour -> !connus.contains(jour))
                .forEach(jour -> rappels.add(new Rappel(this, jour)));
    }

    void solder(LocalDate aujourdHui) {
        if (soldeeLe == null) {
            soldeeLe = aujourdHui;
            rappels.forEach(r -> r.clore(aujourdHui));
        }
    }

    /**
     * Closes the reminders due and answers the one to send: the latest. Those that an interruption of service has left
     * behind are not worth several messages on the same day.
     */
    Optional<RappelDu> rappeler(LocalDate aujourdHui) {
        if (soldeeLe != null) {
            return Optional.empty();
        }
        List<Rappel> dus = rappels.stream().filter(r -> r.estDu(aujourdHui)).toList();
        dus.forEach(r -> r.clore(aujourdHui));
        return dus.stream()
                .map(Rappel::jour)
                .max(Comparator.naturalOrder())
                .map(jour -> new RappelDu(id(), siren, objet, type, libelle, date, jour));
    }

    String siren() {
        return siren;
    }

    EcheanceVue vue(Situation situation) {
        return new EcheanceVue(
                id(),
                siren,
                objet,
                type,
                libelle,
                date,
                situation.etat(date, soldeeLe),
                ChronoUnit.DAYS.between(situation.jour(), date),
                soldeeLe);
    }
}
