package fr.cdg62.referentiel.agent;

import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.IdentiteAgent;
import fr.cdg62.referentiel.api.agent.LigneAgent;
import fr.cdg62.referentiel.api.agent.Sexe;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Nir;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person employed by a collectivité, known by the NIR. */
@Entity
@Table(name = "referentiel_agent")
class Agent extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String nir;

    @Column(nullable = false)
    private String nom;

    @Column(name = "nom_usage")
    private String nomUsage;

    @Column(nullable = false)
    private String prenom;

    @Enumerated(EnumType.STRING)
    private Sexe sexe;

    @Column(name = "date_naissance", nullable = false)
    private LocalDate dateNaissance;

    @Column(name = "lieu_naissance")
    private String lieuNaissance;

    @Column(nullable = false)
    private String siren;

    /** Other record of the same person that stands for this one; read by the queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "remplace_par")
    private Long remplacePar;

    protected Agent() {}

    Agent(Nir nir, IdentiteAgent identite, String siren) {
        this.nir = nir.valeur();
        this.siren = siren;
        identifier(identite);
    }

    /** Takes this civil status. */
    final void identifier(IdentiteAgent identite) {
        nom = identite.nom().strip();
        nomUsage = facultatif(identite.nomUsage());
        prenom = identite.prenom().strip();
        sexe = identite.sexe();
        dateNaissance = identite.dateNaissance();
        lieuNaissance = facultatif(identite.lieuNaissance());
    }

    private static String facultatif(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    private Sexe sexe() {
        if (sexe != null) {
            return sexe;
        }
        return nir.charAt(0) == '2' ? Sexe.FEMININ : Sexe.MASCULIN;
    }

    String siren() {
        return siren;
    }

    /** Another record stands for this one, or none any more. */
    void remplacer(Long autre) {
        remplacePar = autre;
    }

    void muter(String employeur) {
        siren = employeur;
    }

    AgentVue vue() {
        return new AgentVue(id(), nir, nom, nomUsage, prenom, sexe(), dateNaissance, lieuNaissance, siren, version());
    }

    LigneAgent ligne() {
        return new LigneAgent(id(), NirMasque.de(nir), nom, prenom, dateNaissance, siren);
    }
}
