package fr.cdg62.finances.catalogue;

import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A mission as the guide presents it over a period; loaded with the reference data. */
@Entity
@Table(name = "finances_mission")
class Mission extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private int rang;

    @Column(nullable = false)
    private String libelle;

    @Column(nullable = false)
    private String alias;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Cercle cercle;

    @Column(name = "socle_commun", nullable = false)
    private boolean socleCommun;

    @Column(name = "restriction_socle_commun", nullable = false)
    private String restrictionSocleCommun;

    @Column(name = "toutes_collectivites", nullable = false)
    private boolean toutesCollectivites;

    @Column(nullable = false)
    private String convention;

    @Column(nullable = false)
    private String service;

    @Column(nullable = false)
    private String contact;

    @Column(nullable = false)
    private String presentation;

    @Column(nullable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private LocalDate debut;

    @Column
    private LocalDate fin;

    protected Mission() {}

    MissionVue vue() {
        return new MissionVue(
                code,
                libelle,
                LectureMissions.alias(alias),
                cercle,
                socleCommun,
                restrictionSocleCommun,
                toutesCollectivites,
                convention,
                service,
                contact,
                presentation,
                module,
                new Periode(debut, fin));
    }
}
