package fr.cdg62.carriere.retraite.anomalie;

import fr.cdg62.carriere.api.retraite.anomalie.AnomalieDiVue;
import fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.EvenementAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.NatureAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.NouvelleAnomalieDi;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;

/** An anomaly of the declaration of one agent for one month, that of the employer of the day it was reported. */
@Entity
@Table(name = "carriere_retraite_anomalie_di")
class AnomalieDi extends EntiteBase {
    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    @Column(updatable = false)
    private String siren;

    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String arrondissement;

    @Column(updatable = false)
    private String agent;

    @Column(updatable = false)
    private LocalDate mois;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NatureAnomalieDi nature;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private BigDecimal traitement;

    @Column(updatable = false)
    private BigDecimal retenue;

    @Column(updatable = false)
    private String constat;

    @Column(updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    private EtatAnomalieDi etat = EtatAnomalieDi.SIGNALEE;

    @Column(name = "signalee_le", updatable = false)
    private LocalDate signaleeLe;

    private LocalDate limite;

    private int relances;

    private String note;

    private String correction;

    private LocalDate dsn;

    protected AnomalieDi() {}

    AnomalieDi(NouvelleAnomalieDi nouvelle, Identite identite, ConstatDi constat, LocalDate jour) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.mois = nouvelle.mois().withDayOfMonth(1);
        this.nature = nouvelle.nature();
        this.code = constat.code();
        this.traitement = nouvelle.traitement();
        this.retenue = nouvelle.retenue();
        this.constat = constat.texte();
        this.source = constat.source();
        this.signaleeLe = jour;
    }

    /** Moves along its life, or refuses. */
    void survenir(EvenementAnomalieDi evenement, Predicate<String> roles) {
        etat = MachineAnomalieDi.MACHINE.appliquer(etat, evenement, roles);
    }

    void affecter(LocalDate dernierJour) {
        limite = dernierJour;
    }

    void relancer(String texte, LocalDate dernierJour) {
        note = texte;
        limite = dernierJour;
        relances++;
    }

    void corriger(String texte, LocalDate moisDsn) {
        correction = texte;
        dsn = moisDsn;
    }

    String siren() {
        return siren;
    }

    String agent() {
        return agent;
    }

    LocalDate mois() {
        return mois;
    }

    String code() {
        return code;
    }

    LocalDate limite() {
        return limite;
    }

    int relances() {
        return relances;
    }

    LigneAnomalieDi ligne() {
        return new LigneAnomalieDi(id(), agent, siren, mois, nature, code, etat, limite);
    }

    AnomalieDiVue vue(Predicate<String> roles) {
        return new AnomalieDiVue(
                id(),
                carriere,
                agent,
                siren,
                mois,
                nature,
                code,
                traitement,
                retenue,
                constat,
                source,
                etat,
                signaleeLe,
                limite,
                relances,
                note,
                correction,
                dsn,
                MachineAnomalieDi.MACHINE.possibles(etat, roles),
                version());
    }
}
