package fr.cdg62.carriere.acces;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An arrondissement entrusted to a gestionnaire de carrières; empty for the bodies that lie in none (EPCI). */
@Entity
@Table(name = "carriere_portefeuille")
class Portefeuille extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String identifiant;

    @Column(nullable = false, updatable = false)
    private String arrondissement;

    protected Portefeuille() {}

    Portefeuille(String identifiant, String arrondissement) {
        this.identifiant = identifiant;
        this.arrondissement = arrondissement;
    }

    String identifiant() {
        return identifiant;
    }

    String arrondissement() {
        return arrondissement;
    }
}
