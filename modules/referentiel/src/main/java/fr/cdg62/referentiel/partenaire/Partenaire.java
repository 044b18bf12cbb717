package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.admission.Passant;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.partenaire.ModeSecurite;
import fr.cdg62.referentiel.api.partenaire.PartenaireVue;
import fr.cdg62.referentiel.connexion.Verrou;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Account of one partner system: active or suspended, with its present access and, for a time, the former one. */
@Entity
@Table(name = "referentiel_partenaire")
class Partenaire extends EntiteBase {
    @Column(name = "code")
    private String code;

    @Column(name = "nom")
    private String nom;

    @Column(name = "siret")
    private String siret;

    @Column(name = "identifiant")
    private String identifiant;

    @Embedded
    private MoyenAcces acces;

    @Embedded
    @AttributeOverride(name = "mode", column = @Column(name = "ancien_mode"))
    @AttributeOverride(name = "empreinte", column = @Column(name = "ancien_secret"))
    @AttributeOverride(name = "chiffre", column = @Column(name = "ancien_secret_chiffre"))
    private MoyenAcces ancien;

    @Column(name = "ancien_jusqua")
    private LocalDateTime ancienJusqua;

    @Column(name = "quota_minute")
    private Integer quotaParMinute;

    @Column(name = "actif")
    private boolean actif;

    @Column(name = "demonstration")
    private boolean demonstration;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "verrou_id")
    private Verrou verrou;

    protected Partenaire() {
        super();
    }

    /** An active partner, still without access. */
    Partenaire(String code, String nom, String siret, String identifiant, boolean demonstration) {
        super();
        this.code = code;
        this.nom = nom;
        this.siret = siret;
        this.identifiant = identifiant;
        this.demonstration = demonstration;
        this.actif = true;
        this.verrou = Verrou.ouvert();
    }

    /** Takes a new access; the present one stays valid until an instant, null when it stops at once. */
    void prendre(MoyenAcces nouveau, Instant ancienValableJusqua) {
        ancien = ancienValableJusqua == null ? null : acces;
        ancienJusqua = ancien == null
                ? null
                : LocalDateTime.ofInstant(ancienValableJusqua, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        acces = nouveau;
    }

    /** The accesses of a mode that are valid at an instant: the present one first. */
    List<MoyenAcces> acces(ModeSecurite mode, Instant instant) {
        return Stream.of(acces, enRecouvrement(instant) ? ancien : null)
                .filter(moyen -> moyen != null && moyen.mode() == mode)
                .toList();
    }

    private boolean enRecouvrement(Instant instant) {
        return ancien != null && ancienJusqua != null && instant.isBefore(ancienJusqua.toInstant(ZoneOffset.UTC));
    }

    void limiter(Integer messagesParMinute) {
        quotaParMinute = messagesParMinute;
    }

    void suspendre() {
        changer(false, "suspendu");
    }

    void reactiver() {
        changer(true, "actif");
    }

    private void changer(boolean voulu, String etat) {
        if (actif == voulu) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE, "Le partenaire %s est déjà %s.".formatted(code, etat));
        }
        actif = voulu;
    }

    /** Whether the partner may authenticate here: a fictitious one may in the demonstration only. */
    boolean estOuvert(boolean demonstrationActive) {
        return actif && (!demonstration || demonstrationActive);
    }

    String code() {
        return code;
    }

    /** The proof that it has been recognised. */
    PartenaireAuthentifie authentifie() {
        return new PartenaireAuthentifie(code, siret);
    }

    String identifiant() {
        return identifiant;
    }

    ModeSecurite mode() {
        return acces.mode();
    }

    /** Messages admitted a minute, null for the general quota. */
    Passant passant() {
        return new Passant(id(), code, quotaParMinute);
    }

    Verrou verrou() {
        return verrou;
    }

    PartenaireVue vue(Instant instant) {
        boolean recouvrement = enRecouvrement(instant);
        return new PartenaireVue(
                code,
                nom,
                siret,
                identifiant,
                actif,
                mode(),
                recouvrement ? ancien.mode() : null,
                recouvrement ? ancienJusqua.toInstant(ZoneOffset.UTC) : null,
                quotaParMinute,
                version());
    }
}
