package fr.cdg62.numerique.portail;

import fr.cdg62.numerique.api.portail.ApplicationVue;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** An application of the portail; loaded with the reference data, but for its address and whether it is shown. */
@Entity
@Table(name = "numerique_application")
class Application extends EntiteBase {

    @Column(updatable = false)
    private String code;

    /** Never read in Java: the portail is sorted by it. */
    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private int rang;

    @Column(updatable = false)
    private String libelle;

    @Column(updatable = false)
    private String description;

    @Column(updatable = false)
    private String mission;

    @Column(updatable = false)
    private String page;

    @Column(updatable = false)
    private String hotes;

    private String url;

    private boolean actif;

    @Column(name = "source_texte", updatable = false)
    private String sourceTexte;

    @Column(name = "source_reference", updatable = false)
    private String sourceReference;

    @Column(name = "source_verifiee", updatable = false)
    private boolean sourceVerifiee;

    protected Application() {}

    /** An application outside, with the hosts its address may have. */
    Application(String code, String libelle, String mission, String hotes) {
        this.code = code;
        this.libelle = libelle;
        this.mission = mission;
        this.hotes = hotes;
        this.actif = true;
    }

    /** A page of this extranet. */
    static Application interne(String code, String libelle, String mission, String page) {
        Application application = new Application(code, libelle, mission, null);
        application.page = page;
        return application;
    }

    void regler(String nouvelle, boolean montree) {
        if (nouvelle != null && estInterne()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "« %s » est une page de l'extranet : elle n'a pas d'adresse à régler.".formatted(libelle),
                    "url");
        }
        url = nouvelle == null ? null : AdresseApplication.exiger(nouvelle, hotes());
        actif = montree;
    }

    /** Where it is opened: null as long as no address is known, or when its host is no longer admitted. */
    String adresse() {
        if (estInterne()) {
            return page;
        }
        return url != null && AdresseApplication.estAdmise(url, hotes()) ? url : null;
    }

    boolean estInterne() {
        return page != null;
    }

    boolean estActive() {
        return actif;
    }

    String code() {
        return code;
    }

    String libelle() {
        return libelle;
    }

    String description() {
        return description;
    }

    String mission() {
        return mission;
    }

    String url() {
        return url;
    }

    private List<String> hotes() {
        return hotes == null ? List.of() : List.of(hotes.split("\\|", -1));
    }

    ApplicationVue vue() {
        Source source = new Source(sourceTexte, sourceReference, sourceVerifiee);
        return new ApplicationVue(code, libelle, description, mission, page, hotes(), url, actif, source, version());
    }
}
