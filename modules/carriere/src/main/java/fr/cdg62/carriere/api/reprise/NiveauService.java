package fr.cdg62.carriere.api.reprise;

/** Category to which the functions belonged; the highest first. */
public enum NiveauService {
    A,
    B,
    C
}
