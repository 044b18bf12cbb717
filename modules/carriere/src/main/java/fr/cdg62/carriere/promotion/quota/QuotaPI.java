package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.quota.ModaliteQuota;
import fr.cdg62.carriere.api.quota.QuotaVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** The quota of a cadre d'emplois in a campaign. */
@Entity
@Table(name = "carriere_quota_pi")
public class QuotaPI extends EntiteBase {

    /** Read by the queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "campagne_id", updatable = false)
    private long campagne;

    @Column(name = "cadre_emplois", updatable = false)
    private String cadreEmplois;

    private int recrutements;
    private int report;
    private int effectif;

    @Column(name = "agents_cdi")
    private int agentsCdi;

    private String motif;

    @Column(name = "annees_sans")
    private int anneesSans;

    private int nombre;

    @Enumerated(EnumType.STRING)
    private ModaliteQuota modalite;

    private int reliquat;

    @Convert(converter = TraceEnJson.class)
    private Trace trace;

    protected QuotaPI() {}

    public QuotaPI(long campagne, String cadreEmplois) {
        this.campagne = campagne;
        this.cadreEmplois = cadreEmplois;
    }

    public void fixer(BasesQuota.Bases bases, Quota quota) {
        AssietteQuota assiette = bases.assiette();
        agentsCdi = bases.agentsCdi();
        motif = bases.motif();
        recrutements = assiette.recrutements();
        report = assiette.reliquat();
        effectif = assiette.effectif();
        anneesSans = assiette.anneesSansQuota();
        nombre = quota.nombre();
        modalite = quota.modalite();
        reliquat = quota.reliquat();
        trace = new Tracage().suite(bases.trace()).suite(quota.trace()).fin();
    }

    public String cadreEmplois() {
        return cadreEmplois;
    }

    public int nombre() {
        return nombre;
    }

    /** Shown with what was retained so far and the extra inscriptions for secrétaires généraux de mairie. */
    public QuotaVue vue(long retenus, int reserveSgm) {
        return new QuotaVue(
                cadreEmplois,
                recrutements,
                report,
                effectif,
                agentsCdi,
                anneesSans,
                nombre,
                modalite,
                reliquat,
                reserveSgm,
                motif,
                retenus,
                trace);
    }
}
